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
    JointClocks.groups(of: text.agreement).flatMap { group in
      written(group) + looked(group, text)
    }
  }

  /// Targets that are written out: each clock is held against the longest of those that end before it.
  private static func written(_ group: JointClocks) -> [Diagnostic] {
    var byHours: [Looked<String>: [(clock: Clock, end: Int, length: Span)]] = [:]
    for (clock, end) in group.members {
      guard case .duration(let allowance) = clock.promise,
        case .written(let length) = allowance.length
      else { continue }
      byHours[allowance.hours, default: []].append((clock, end, length))
    }
    return byHours.values.flatMap { clocks in
      let ends = Dictionary(grouping: clocks, by: \.end).sorted { $0.key < $1.key }
      var found: [Diagnostic] = []
      var longest = ends.first?.value.first
      for (_, ending) in ends {
        for later in ending {
          guard let first = longest, first.end < later.end, first.length > later.length else {
            continue
          }
          found.append(
            Rule.unevenTargets.finding(
              "\(later.clock.name) is due after \(later.length), before \(first.clock.name) is, "
                + "after \(first.length)",
              at: Phrase(later.clock.citation.range),
              notes: [.init("the clock that ends first", at: first.clock.citation.range)]
            )
          )
        }
        for clock in ending where longest.map({ clock.length > $0.length }) ?? true {
          longest = clock
        }
      }
      return found
    }
  }

  /// Targets of tables: columns are held against one another, each by the first clock that looks at it.
  private static func looked(_ group: JointClocks, _ text: Checking) -> [Diagnostic] {
    var seen: Set<Column> = []
    var byTable: [Side: [(clock: Clock, column: Column)]] = [:]
    for (clock, end) in group.members {
      guard case .duration(let allowance) = clock.promise,
        case .table(let table, let output) = allowance.length
      else { continue }
      let side = Side(table: table, hours: allowance.hours)
      let column = Column(side: side, output: output, end: end)
      if seen.insert(column).inserted { byTable[side, default: []].append((clock, column)) }
    }
    return byTable.flatMap { side, clocks -> [Diagnostic] in
      guard let table = text.agreement.table(side.table) else { return [] }
      return clocks.flatMap { clock, one in
        clocks.filter { $0.column.end > one.end && $0.column.output != one.output }
          .flatMap { later, other in
            let rows = targets(table, one.output, other.output, hours: side.hours)
            return inRow(rows, clock, later) + betweenRows(rows, clock, later)
          }
      }
    }
  }

  private struct Side: Hashable {
    let table: String
    let hours: Looked<String>
  }

  private struct Column: Hashable {
    let side: Side
    let output: String
    let end: Int
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
