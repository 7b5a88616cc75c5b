import ArgumentParser
import Diagnostics
import Rendering
import Settlement

/// How a statement is written.
enum StatementForm: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, json, csv, html

  /// The statement as it is written, the end of its last line included.
  func text(of statement: Statement, _ provenance: Provenance) -> String {
    let report = StatementReport(statement, provenance: provenance) {
      FileDigest.text(of: Array($0.utf8))
    }
    return switch self {
    case .text: TextDrawer.draw(report.page)
    case .json: report.json.indented + "\n"
    case .csv: report.csv
    case .html: HTMLDrawer.draw(report.page)
    }
  }

  /// How the name of a file of that form ends.
  var suffix: String { self == .text ? "txt" : rawValue }
}
