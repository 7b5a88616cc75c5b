import Agreements
package import Diagnostics
import Measuring
import Quantities
import Revisions
import Settlement

/// The statement of a period that a change splits, to be shown: one statement a part, under its own text.
package struct PartedReport {
  /// The name and version of the JSON document.
  package static let schema = "abide/statement-parts/1"

  private let parts: [(part: StatementPart, report: StatementReport)]

  /// Shows parts.
  /// - Parameters:
  ///   - parts: The parts of one period, in order.
  ///   - hash: The digest of a text's UTF-8, in hexadecimal.
  package init(_ parts: [StatementPart], hash: (String) -> String) {
    self.parts = parts.map { part in
      (part, StatementReport(part.statement, provenance: part.provenance, hash: hash))
    }
  }

  /// What stands before the ids of the lines of a part, counted from 1.
  package static func prefix(_ number: Int) -> String { "part-\(number)." }

  /// The parts as one page.
  package var page: Page {
    let first = parts[0].part
    let isFinal = parts.allSatisfy(\.part.statement.isFinal)
    return Page(
      kind: "Statement",
      title: first.statement.agreement.title,
      subtitle: "\(first.part.period.words), in \(counted(parts.count, "part")), "
        + (isFinal ? "final" : "provisional"),
      blocks: parts.indices.map(section)
    )
  }

  private func section(_ place: Int) -> Block {
    let (part, report) = parts[place]
    let prefix = PartedReport.prefix(place + 1)
    let words = part.amounts.map { amount in
      Block.paragraph(
        "Of the \(amount.name), \(amount.whole), the part has \(part.part.days) of "
          + "\(part.part.period.days) days: \(amount.amount)."
      )
    }
    return .section(
      Section(
        "Part \(place + 1): \(part.part.first) to \(part.part.last)",
        id: "part-\(place + 1)",
        words + report.page.blocks.map { $0.identified(by: prefix) }
      )
    )
  }

  /// The parts as JSON.
  package var json: JSONValue {
    .object([
      "schema": .string(PartedReport.schema),
      "period": parts[0].part.part.period.json,
      "parts": .array(
        parts.map { part, report in
          .object([
            "first": .string(part.part.first.description),
            "last": .string(part.part.last.description),
            "amounts": .array(part.amounts.map(json)),
            "statement": report.json,
          ])
        }
      ),
    ])
  }

  private func json(_ amount: PartAmount) -> JSONValue {
    .object([
      "name": .string(amount.name), "whole": amount.whole.json, "amount": amount.amount.json,
    ])
  }

  /// The parts as CSV, the lines of each told by their ids.
  package var csv: String {
    StatementReport.csv(
      parts.enumerated().map { (PartedReport.prefix($0 + 1), $1.report) }
    )
  }
}
