import Diagnostics
import FoundationEssentials

/// The texts that an import makes, each under the path it is to have.
struct ImportedFiles {
  /// The path of each text, the agreement's own first.
  let texts: [(path: String, text: String)]

  /// Writes them, unless another file has one of their names.
  /// - Throws: `WorldFailure` when the disk refuses.
  func write(on console: Console) throws -> ExitStatus {
    let taken = texts.enumerated().filter { isTaken($1, isOwn: $0 == 0) }.map(\.element.path)
    guard taken.isEmpty else {
      for path in taken {
        console.complainLine("\(path): is there already, and an import overwrites nothing")
      }
      console.complainLine("nothing was written")
      return .wrongText
    }
    for (path, text) in texts {
      try makeFolder(of: path)
      try TextFile.write(text, to: path)
      console.writeLine("written  \(path)")
    }
    return .done
  }

  // What others of the folder use already, such as a calendar, may be there with the same words.
  private func isTaken(_ file: (path: String, text: String), isOwn: Bool) -> Bool {
    guard FileManager.default.fileExists(atPath: file.path) else { return false }
    return isOwn || TextFile.readIfPresent(file.path)?.bytes != Array(file.text.utf8)
  }

  private func makeFolder(of path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw WorldFailure("cannot make the folder \(folder)")
    }
  }
}
