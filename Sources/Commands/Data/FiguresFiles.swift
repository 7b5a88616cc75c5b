import AgreementLanguage
import Agreements
import Diagnostics

/// Texts of figures on disk.
enum FiguresFiles {
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
