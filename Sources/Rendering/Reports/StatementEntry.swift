import Quantities
import Revisions

/// A statement among those of a report.
struct StatementEntry {
  let report: StatementReport

  /// The period or the part that it is of.
  let part: PeriodPart

  /// What it is of, such as `March 2026`; of a part of a period with its days.
  let label: String

  /// What stands before the names of its lines, since several statements on one page share them.
  let prefix: String

  init(_ part: StatementPart, among all: [StatementPart], hash: (String) -> String) {
    report = StatementReport(part.statement, provenance: part.provenance, hash: hash)
    self.part = part.part
    let period = part.part.period
    let isWhole = part.part.first <= period.first && part.part.end >= period.end
    label = isWhole ? period.words : "\(part.part.first) to \(part.part.last)"
    prefix = all.count == 1 ? "" : isWhole ? "\(period)." : "\(part.part.first)."
  }

  /// Blocks of the statement, their names told apart from those of the others.
  func own(_ blocks: [Block]) -> [Block] {
    prefix.isEmpty ? blocks : blocks.map { $0.identified(by: prefix) }
  }
}
