import Agreements
import Diagnostics

extension Resolver {
  /// Says so when bands speak of a level in another unit than the level is measured in.
  mutating func tellOtherUnits(_ id: String, at phrase: Phrase) {
    guard let table = agreement.table(id), table.inputs.contains(.attained) else { return }
    let column = table.inputs.firstIndex(of: .level)
    for level in agreement.levels {
      let isMeant = column.map { column in
        table.rows.contains { row in
          if case .names(let names) = row.tests[column] {
            names.contains(level.name)
          } else {
            false
          }
        }
      }
      guard isMeant ?? true else { continue }
      let note = Diagnostic.Note("the level", at: level.citation.range)
      if level.goal == nil {
        findings.add(
          .wrongType,
          "the level \(level.name) has no goal, so nothing is missed that could earn a credit",
          at: phrase,
          notes: [note]
        )
      } else if level.unit != table.attainedUnit {
        findings.add(
          .wrongType,
          "the bands are in \(table.attainedUnit.plural), \(level.name) attains \(level.unit.words)",
          at: phrase,
          notes: [note],
          remedy: "write a table and a credit of its own for it"
        )
      }
    }
  }
}

extension FigureUnit {
  /// What it counts, several of it.
  fileprivate var plural: String {
    switch self {
    case .share: "shares"
    case .number: "numbers"
    case .time: "lengths of time"
    }
  }
}
