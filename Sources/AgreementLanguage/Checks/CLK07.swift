import Agreements
import Diagnostics
import Quantities

extension Rule {
  /// CLK07: targets that do not rise together.
  package static let unevenTargets = Rule(
    "CLK07",
    .warning,
    "a target that does not fit the others",
    why:
      "A resolution due before the response, or a priority answered sooner and solved later than another, is a slip of the pen.",
    wrong: "first response `8 h`, resolution `4 h`",
    instead: "first response `4 h`, resolution `8 h`",
    check: UnevenTargets.check
  )
}

/// Compares the targets of clocks that start together: row by row, and between the rows of a table.
private enum UnevenTargets {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.clocks.flatMap { clock in
      text.agreement.later(than: clock).flatMap { later in compare(clock, later, text) }
    }
  }

  private static func compare(_ clock: Clock, _ later: Clock, _ text: Checking) -> [Diagnostic] {
    guard case .duration(let first) = clock.promise, case .duration(let second) = later.promise,
      first.hours == second.hours
    else { return [] }
    switch (first.length, second.length) {
    case (.written(let one), .written(let other)):
      guard one > other else { return [] }
      return [
        Rule.unevenTargets.finding(
          "\(later.name) is due after \(other), before \(clock.name) is, after \(one)",
          at: Phrase(second.citation.range),
          notes: [.init("the clock that ends first", at: first.citation.range)]
        )
      ]
    case (.table(let table, let one), .table(let second, let other)) where table == second:
      guard let rules = text.agreement.table(table), one != other else { return [] }
      let rows = targets(rules, one, other, hours: first.hours)
      return inRow(rows, clock, later) + betweenRows(rows, clock, later)
    default: return []
    }
  }

  private typealias Row = (first: Span, second: Span, hours: Literal?, citation: Citation)

  private static func targets(
    _ table: RuleTable,
    _ one: String,
    _ other: String,
    hours: Looked<String>
  ) -> [Row] {
    guard let first = table.output(one), let second = table.output(other) else { return [] }
    var column: Int?
    if case .table(table.id, let output) = hours { column = table.output(output) }
    return table.rows.compactMap { row in
      guard case .span(let left) = row.answers[first], case .span(let right) = row.answers[second],
        let left = left.exact, let right = right.exact
      else { return nil }
      return (left, right, column.map { row.answers[$0] }, row.citation)
    }
  }

  private static func inRow(_ rows: [Row], _ clock: Clock, _ later: Clock) -> [Diagnostic] {
    rows.filter { $0.first > $0.second }.map { row in
      Rule.unevenTargets.finding(
        "\(later.name) is due after \(row.second), before \(clock.name) is, after \(row.first)",
        at: Phrase(row.citation.range)
      )
    }
  }

  /// Rows of which one is the stricter by one clock and the laxer by the other.
  private static func betweenRows(_ rows: [Row], _ clock: Clock, _ later: Clock) -> [Diagnostic] {
    rows.indices.compactMap { place in
      let row = rows[place]
      let other = rows[..<place].first {
        $0.hours == row.hours && ($0.first < row.first) && ($0.second > row.second)
          || $0.hours == row.hours && ($0.first > row.first) && ($0.second < row.second)
      }
      guard let other else { return nil }
      return Rule.unevenTargets.finding(
        "this row is the \(row.first < other.first ? "stricter" : "laxer") for \(clock.name) and "
          + "the \(row.second < other.second ? "stricter" : "laxer") for \(later.name)",
        at: Phrase(row.citation.range),
        notes: [.init("than this row", at: other.citation.range)]
      )
    }
  }
}
