import Agreements
import Quantities

/// The bands of a level in a table of credits, the best attainment first.
struct Bands {
  /// The end of the attainment towards the better side, or nil for the best band.
  let better: CellTest.Bound?

  /// What it earns.
  let credit: Percent

  /// Its row.
  let citation: Citation

  /// The levels that a credit speaks of, each with its bands.
  static func of(
    _ credit: Credit,
    _ agreement: Agreement
  ) -> [(level: ServiceLevel, bands: [Bands])] {
    guard let table = agreement.table(credit.bands), let column = table.output(credit.output),
      let attained = table.inputs.firstIndex(of: .attained)
    else { return [] }
    let levels = table.inputs.firstIndex(of: .level)
    return agreement.levels.compactMap { level in
      guard level.goal != nil, level.unit == table.attainedUnit else { return nil }
      let rows = table.rows.filter { row in
        guard let levels else { return true }
        if case .names(let names) = row.tests[levels] { return names.contains(level.name) }
        return false
      }
      let bands = rows.compactMap { row -> Bands? in
        guard case .range(let lower, let upper) = row.tests[attained],
          case .percent(let percent, _) = row.answers[column]
        else { return nil }
        let better = level.goal?.side == .atMost ? lower : upper
        return Bands(better: better, credit: percent, citation: row.citation)
      }
      return bands.isEmpty ? nil : (level, bands.sorted { isBetter($0, than: $1, for: level) })
    }
  }

  private static func isBetter(_ left: Bands, than right: Bands, for level: ServiceLevel) -> Bool {
    guard let first = left.better else { return right.better != nil }
    return right.better.map { second in
      level.goal?.side == .atMost ? first.value < second.value : first.value > second.value
    } ?? false
  }
}
