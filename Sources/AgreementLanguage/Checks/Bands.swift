import Agreements
import Quantities

/// The bands of a level in a table of credits, the best attainment first.
struct Bands {
  /// The upper end of the attainment, or nil for the best band.
  let upper: CellTest.Bound?

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
      let rows = table.rows.filter { row in
        guard let levels else { return true }
        if case .names(let names) = row.tests[levels] { return names.contains(level.name) }
        return false
      }
      let bands = rows.compactMap { row -> Bands? in
        guard case .range(_, let upper) = row.tests[attained],
          case .percent(let percent, _) = row.answers[column]
        else { return nil }
        return Bands(upper: upper, credit: percent, citation: row.citation)
      }
      return bands.isEmpty ? nil : (level, bands.sorted(by: isBetter))
    }
  }

  private static func isBetter(_ left: Bands, than right: Bands) -> Bool {
    guard let first = left.upper else { return right.upper != nil }
    return right.upper.map { first.value > $0.value } ?? false
  }
}
