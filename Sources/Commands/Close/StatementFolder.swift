import Agreements
import Diagnostics
import FoundationEssentials
import Quantities
import Rendering
import Settlement

/// The folder that statements are written to.
struct StatementFolder {
  let path: String

  /// Writes the statement of each agreement to a file named for it, such as `harrow.2026-03.txt`.
  /// - Throws: `WorldFailure` when the folder or a file cannot be written.
  func write(
    _ closed: [Closing.Closed],
    _ period: CalendarPeriod,
    _ form: StatementForm
  ) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      var isFolder = false
      let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      throw WorldFailure(
        isThere && !isFolder
          ? "cannot write statements to \(path): it is no folder"
          : "cannot make the folder \(path)"
      )
    }
    for closed in closed {
      guard let text = closed.text else { continue }
      let name = "\(stem(of: closed.parts[0].statement.agreement)).\(period).\(form.suffix)"
      let file = URL(fileURLWithPath: path).appending(path: name)
      do {
        // Whole or not at all: nobody is to find half a statement.
        try Data(text.utf8).write(to: file, options: .atomic)
      } catch {
        throw WorldFailure("cannot write \(path)/\(name)")
      }
    }
  }

  // The agreement's file without its ending: files of one folder have names of their own.
  private func stem(of agreement: Agreement) -> String {
    let file = agreement.source.name.split(separator: "/").last ?? ""
    return String(file.dropLast(".agreement.md".count))
  }
}
