package import Agreements

/// Proves that the rows of a table leave no case out and match no case twice, or shows one.
///
/// Each column is cut into the few values between which no test of the rows at hand can tell; the
/// rows that pass go on to the next column. So the grid is never built as a whole: a table of a
/// hundred pairs of names costs little more than reading it.
package struct Grid {
  /// A row with `otherwise` in it acts only when no row without it matches.
  private let rows: [[CellTest]]
  private let fallbacks: Set<Int>
  private let domains: [Domain]

  private var matched: Set<Int> = []
  private var report = GridReport()

  /// Examines a table.
  /// - Parameters:
  ///   - rows: The tests of each row, one an input.
  ///   - domains: The values each input can take.
  /// - Returns: A missing case, doubled cases and rows that never match, as far as there are any.
  package static func examine(_ rows: [[CellTest]], over domains: [Domain]) -> GridReport {
    var grid = Grid(rows: rows, domains: domains)
    grid.visit([], rows: Array(rows.indices))
    grid.report.neverMatched = rows.indices.filter { !grid.matched.contains($0) }
    return grid.report
  }

  private init(rows: [[CellTest]], domains: [Domain]) {
    self.rows = rows
    self.domains = domains
    fallbacks = Set(rows.indices.filter { rows[$0].contains(.otherwise) })
  }

  private mutating func visit(_ values: [GridValue], rows candidates: [Int]) {
    if candidates.isEmpty {
      // Nothing can match any more, so any values of the other columns make an example.
      guard report.missing == nil else { return }
      let rest = domains[values.count...].map { GridValue.representatives(of: $0, tests: [])[0] }
      report.missing = values + rest
      return
    }
    guard values.count < domains.count else { return close(values, candidates) }
    let column = values.count
    let tests = candidates.map { rows[$0][column] }
    let named = NamedRows(candidates, tests)
    for value in GridValue.representatives(of: domains[column], tests: tests) {
      visit(values + [value], rows: named.passing(value) { value.passes(rows[$0][column]) })
    }
  }

  /// Judges one case by the rows that match it.
  private mutating func close(_ values: [GridValue], _ candidates: [Int]) {
    let first = candidates.filter { !fallbacks.contains($0) }
    let acting = first.isEmpty ? candidates : first
    matched.formUnion(acting)
    guard acting.count > 1 else { return }
    let pair = [acting[0], acting[1]]
    if !report.doubled.contains(where: { $0.rows == pair }) {
      report.doubled.append((rows: pair, values: values))
    }
  }
}

/// What examining a table showed.
package struct GridReport: Sendable {
  /// A case that no row matches, or nil when there is none.
  package var missing: [GridValue]?

  /// Pairs of rows that match one case, each with such a case.
  package var doubled: [(rows: [Int], values: [GridValue])] = []

  /// Rows that match no case.
  package var neverMatched: [Int] = []

  /// Creates a report that found nothing.
  package init() {}
}
