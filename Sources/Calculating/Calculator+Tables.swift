import Agreements
import Quantities

extension Calculator {
  /// What a table answers.
  func answer(_ lookup: TableLookup, on page: Int, _ trace: inout Trace) throws(Worked.Unknown)
    -> Valued
  {
    guard let table = agreement.table(lookup.table), let output = table.output(lookup.output) else {
      throw Worked.Unknown(reason: "there is no \(lookup.table).\(lookup.output)")
    }
    switch lookup.way {
    case .row: return try row(table, output, lookup, on: page, &trace)
    case .eachSlice(let quantity):
      return try slices(table, output, of: value(of: quantity, on: page, &trace), &trace)
    case .slicesEntered(let quantity):
      return try entered(table, output, by: value(of: quantity, on: page, &trace), &trace)
    case .straightLines(let point):
      return try line(table, output, at: value(of: point, on: page, &trace), &trace)
    }
  }

  // MARK: The row that matches

  private func row(
    _ table: RuleTable,
    _ output: Int,
    _ lookup: TableLookup,
    on page: Int,
    _ trace: inout Trace
  ) throws(Worked.Unknown) -> Valued {
    var values: [RuleInput: Exact] = [:]
    for input in table.inputs {
      switch input {
      case .attained:
        let level = FigureName.level(lookup.level ?? "", .attained)
        values[input] = try value(of: .figure(level), on: page, &trace).value
      case .figure(let name):
        values[input] = try value(of: .figure(name), on: page, &trace).value
      default: break
      }
    }
    let scale = table.scale
    let found = table.row { input, test in
      guard input != .level else { return lookup.level.map { test.allows($0) } ?? false }
      return test.allows(values[input]) { Exact($0 * scale) }
    }
    guard let found else { throw Worked.Unknown(reason: "no row of \(table.id) matches") }
    let valued = try answer(found, output)
    trace.act("row \(found.citation.term)", valued.value, valued.dimension, found.citation)
    return valued
  }

  private func answer(_ row: RuleTable.Row, _ output: Int) throws(Worked.Unknown) -> Valued {
    guard let constant = Expression.Constant(row.answers[output]) else {
      throw Worked.Unknown(reason: "\(row.citation.term) answers no figure")
    }
    return Valued(value: Exact(constant.value), dimension: constant.dimension)
  }

  // MARK: Slices

  private struct Slice {
    let row: RuleTable.Row
    // Where it begins, and where it ends unless it goes on for ever.
    let from: Exact
    let to: Exact?
  }

  // The rows in the order of their ranges; a slice begins where the one before it ends, as whole units
  // written `1 to 100` and `101 to 200` leave nothing between them.
  private func slices(of table: RuleTable) -> [Slice] {
    let scale = table.scale
    let rows = table.rows.compactMap { row -> (RuleTable.Row, Exact?)? in
      guard case .range(_, let upper)? = row.tests.first else {
        return row.tests.first.map { _ in (row, nil) }
      }
      return (row, upper.map { Exact($0.value * scale) })
    }
    let ordered =
      rows.filter { $0.1 != nil }.sorted { ($0.1 ?? .zero) < ($1.1 ?? .zero) }
      + rows.filter { $0.1 == nil }
    var from = Exact.zero
    return ordered.map { row, to in
      defer { from = to ?? from }
      return Slice(row: row, from: from, to: to)
    }
  }

  private func slices(
    _ table: RuleTable,
    _ output: Int,
    of quantity: Valued,
    _ trace: inout Trace
  ) throws(Worked.Unknown) -> Valued {
    var total = Valued(value: .zero, dimension: quantity.dimension)
    for slice in slices(of: table) {
      let rate = try answer(slice.row, output)
      let dimension = quantity.dimension.times(rate.dimension) ?? .number
      total.dimension = dimension
      let part = min(quantity.value, slice.to ?? quantity.value) - slice.from
      guard part > .zero else { continue }
      let price = part * rate.value
      total.value = total.value + price
      let text = ValueText(agreement)
      trace.act(
        "\(text.text(part, quantity.dimension)) at \(text.text(rate.value, rate.dimension))",
        price,
        dimension,
        slice.row.citation
      )
    }
    return total
  }

  private func entered(
    _ table: RuleTable,
    _ output: Int,
    by quantity: Valued,
    _ trace: inout Trace
  ) throws(Worked.Unknown) -> Valued {
    var total = Valued(value: .zero, dimension: .number)
    for slice in slices(of: table) {
      let answer = try answer(slice.row, output)
      total.dimension = answer.dimension
      guard quantity.value > slice.from else { continue }
      total.value = total.value + answer.value
      trace.act(
        "entered \(slice.row.citation.term)",
        answer.value,
        answer.dimension,
        slice.row.citation
      )
    }
    return total
  }

  // MARK: Straight lines

  private func line(
    _ table: RuleTable,
    _ output: Int,
    at point: Valued,
    _ trace: inout Trace
  ) throws(Worked.Unknown) -> Valued {
    let scale = table.scale
    var points: [(at: Exact, answer: Valued, row: RuleTable.Row)] = []
    for row in table.rows {
      guard case .range(let at?, _)? = row.tests.first else { continue }
      points.append((Exact(at.value * scale), try answer(row, output), row))
    }
    points.sort { $0.at < $1.at }
    guard let first = points.first, let last = points.last else {
      throw Worked.Unknown(reason: "\(table.id) has no points")
    }
    let above = points.first { $0.at >= point.value } ?? last
    let below = points.last { $0.at <= point.value } ?? first
    var valued = above.answer
    if let share = (point.value - below.at).divided(by: above.at - below.at) {
      valued.value = below.answer.value + share * (above.answer.value - below.answer.value)
    }
    trace.act(
      "between \(below.row.citation.term) and \(above.row.citation.term)",
      valued.value,
      valued.dimension,
      above.row.citation
    )
    return valued
  }
}

extension RuleTable {
  // Cells write lengths in microseconds, and calculations are in seconds.
  fileprivate var scale: Ratio {
    attainedUnit == .time ? Ratio(1, 1_000_000) : .one
  }
}
