package import Quantities

extension CellTest {
  /// True when a number passes; one that is not known passes only a cell that asks nothing of it.
  /// - Parameters:
  ///   - number: The number, in whatever exact form it is reckoned in.
  ///   - form: The end of a range in that form and in the unit of the number.
  package func allows<Number: Comparable>(_ number: Number?, in form: (Ratio) -> Number) -> Bool {
    switch self {
    case .any, .otherwise: return true
    case .names, .workingDay: return false
    case .range(let lower, let upper):
      guard let number else { return false }
      if let lower {
        let end = form(lower.value)
        if number < end || (number == end && !lower.isInclusive) { return false }
      }
      if let upper {
        let end = form(upper.value)
        if number > end || (number == end && !upper.isInclusive) { return false }
      }
      return true
    }
  }

  /// True when a number in the unit of the cells passes.
  package func allows(_ number: Ratio) -> Bool { allows(number) { $0 } }

  /// True when a name passes.
  package func allows(_ name: String) -> Bool {
    switch self {
    case .any, .otherwise: true
    case .names(let names): names.contains(name)
    case .range, .workingDay: false
    }
  }
}

extension RuleTable {
  /// The places of the rows in the order in which they are asked: those with `otherwise` act when no other does.
  package var placesInOrder: [Int] {
    let isLeftOver = { rows[$0].tests.contains(.otherwise) }
    return rows.indices.filter { !isLeftOver($0) } + rows.indices.filter(isLeftOver)
  }

  /// The first row, in the order in which they are asked, whose tests all hold.
  /// - Parameter holds: Whether the test of a column holds for what the column looks at.
  package func row(where holds: (RuleInput, CellTest) -> Bool) -> Row? {
    placeOfRow(where: holds).map { rows[$0] }
  }

  /// The place of the first row, in the order in which they are asked, whose tests all hold.
  /// - Parameter holds: Whether the test of a column holds for what the column looks at.
  package func placeOfRow(where holds: (RuleInput, CellTest) -> Bool) -> Int? {
    placesInOrder.first { place in zip(inputs, rows[place].tests).allSatisfy(holds) }
  }
}
