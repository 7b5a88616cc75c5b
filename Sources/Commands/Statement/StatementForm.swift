import ArgumentParser
import Diagnostics
import Rendering
import Settlement

/// How a statement is written.
enum StatementForm: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, json, csv, html

  /// The statement of a period as it is written, the end of its last line included.
  /// - Parameters:
  ///   - parts: The whole period, or the parts that a change splits it into.
  ///   - restatement: What it says otherwise than an earlier statement, where it restates one of a whole period.
  ///   - hindsight: What pictures show beside it, where it is of a whole period.
  /// - Returns: The text.
  func text(
    of parts: [StatementPart],
    restating restatement: Restatement? = nil,
    beside hindsight: Hindsight? = nil
  ) -> String {
    parts.count == 1 ? text(of: parts[0], restatement, hindsight) : text(ofSplit: parts)
  }

  private func text(
    of part: StatementPart,
    _ restatement: Restatement?,
    _ hindsight: Hindsight?
  ) -> String {
    var report = StatementReport(
      part.statement,
      provenance: part.provenance,
      restating: restatement,
      hash: hash
    )
    report.hindsight = hindsight
    return switch self {
    case .text: TextDrawer.draw(report.page)
    case .json: report.json.indented + "\n"
    case .csv: report.csv
    case .html: HTMLDrawer.draw(report.page)
    }
  }

  private func text(ofSplit parts: [StatementPart]) -> String {
    let report = PartedReport(parts, hash: hash)
    return switch self {
    case .text: TextDrawer.draw(report.page)
    case .json: report.json.indented + "\n"
    case .csv: report.csv
    case .html: HTMLDrawer.draw(report.page)
    }
  }

  private func hash(_ text: String) -> String { FileDigest.text(of: Array(text.utf8)) }

  /// How the name of a file of that form ends.
  var suffix: String { self == .text ? "txt" : rawValue }
}
