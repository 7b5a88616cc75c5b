import AgreementLanguage
import ArgumentParser
import Diagnostics

/// One file and what checking it found.
struct CheckedFile {
  /// Its path as given.
  let path: String

  /// What compiling it gave.
  let compilation: Compilation

  /// Checks a file by its ending.
  /// - Throws: `ValidationError` for an ending that is none of ours, `WorldFailure` when it cannot
  ///   be read.
  init(_ path: String) throws {
    self.path = path
    if path.hasSuffix(".agreement.md") {
      compilation = try AgreementFile.compile(path)
    } else if path.hasSuffix(".feed.md") {
      compilation = Compiler.compileFeed(try TextFile.read(path), for: nil)
    } else if path.hasSuffix(".calendar.md") {
      compilation = Compiler.compileCalendar(try TextFile.read(path))
    } else {
      throw Self.unknownEnding(path)
    }
  }

  /// The text of a file whose ending is one of ours.
  /// - Throws: `ValidationError` for another ending, `WorldFailure` when it cannot be read.
  static func source(_ path: String) throws -> SourceText {
    let endings = [".agreement.md", ".feed.md", ".calendar.md"]
    guard endings.contains(where: path.hasSuffix) else { throw unknownEnding(path) }
    return try TextFile.read(path)
  }

  private static func unknownEnding(_ path: String) -> ValidationError {
    ValidationError(
      "\(path): its ending says what a text is, .agreement.md, .feed.md or .calendar.md"
    )
  }
}
