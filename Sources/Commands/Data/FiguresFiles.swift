import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics

/// Texts of figures on disk.
enum FiguresFiles {
  /// How the names of such texts end.
  static let ending = ".figures.md"

  /// What is wrong with a text of figures, held against the agreement it is named for, or the only one that
  /// is checked with it.
  /// - Throws: `ValidationError` when it cannot be told which agreement that is or it has errors,
  ///   `WorldFailure` when a file cannot be read.
  static func findings(in path: String, beside others: [String]) throws -> [Diagnostic] {
    let named = path.dropLast(ending.count) + ".agreement.md"
    let given = others.filter { $0.hasSuffix(".agreement.md") }
    let source = try TextFile.read(path)
    let isThere = TextFile.readIfPresent(String(named)) != nil
    guard let agreement = isThere ? String(named) : given.count == 1 ? given[0] : nil else {
      throw ValidationError(
        "\(path): name the agreement whose figures these are too, or call the file for it: "
          + "desk.figures.md for desk.agreement.md"
      )
    }
    guard let compiled = try AgreementFile.compile(agreement).agreement else {
      throw ValidationError("\(path): \(agreement) has errors; check it first")
    }
    var figures = SeriesFigures()
    return Compiler.readFigures(source, for: compiled, into: &figures)
  }

  /// Reads the figures of an agreement's series.
  /// - Returns: The figures, or nil when a text is wrong and the console has been told.
  /// - Throws: `WorldFailure` when a file cannot be read.
  static func read(_ paths: [String], for agreement: Agreement, on console: Console) throws
    -> SeriesFigures?
  {
    var figures = SeriesFigures()
    var isRight = true
    for path in paths {
      let source = try TextFile.read(path)
      for finding in Compiler.readFigures(source, for: agreement, into: &figures) {
        console.complainLine(finding.full)
        if finding.severity == .error { isRight = false }
      }
    }
    return isRight ? figures : nil
  }
}
