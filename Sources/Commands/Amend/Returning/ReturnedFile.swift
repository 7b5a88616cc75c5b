import FeedFiles
import Papers

/// A Word file that came back with changes tracked in it.
enum ReturnedFile {
  /// The paragraphs of a file.
  /// - Returns: The paragraphs, or nil when it is no Word file and the console has been told.
  /// - Throws: `WorldFailure` when it cannot be read.
  static func paragraphs(_ path: String, on console: Console) throws -> [ReturnedParagraph]? {
    do throws(ExportError) {
      return try MarkedDocument(path: path).paragraphs.map(paragraph)
    } catch {
      if error.fault == .world { throw WorldFailure(error.description) }
      console.complainLine(error.description)
      return nil
    }
  }

  private static func paragraph(_ runs: [MarkedRun]) -> ReturnedParagraph {
    var (old, new, by): (String, String, [String]) = ("", "", [])
    for run in runs {
      let change: MarkedRun.Change?
      switch run.mark {
      case .kept:
        old += run.text
        new += run.text
        change = nil
      case .inserted(let made):
        new += run.text
        change = made
      case .deleted(let made):
        old += run.text
        change = made
      }
      let words = change.map { $0.date.isEmpty ? $0.author : "\($0.author) \($0.date)" }
      if let words, !by.contains(words) { by.append(words) }
    }
    return ReturnedParagraph(old: old, new: new, by: by)
  }
}
