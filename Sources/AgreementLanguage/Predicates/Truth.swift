import Agreements

/// What a condition comes to over all values that its inputs can have.
enum Truth {
  /// No values fulfil it.
  case never

  /// All values fulfil it.
  case always

  /// It depends on the values; or there are too many to try them all.
  case either

  // Each input has a handful of values that its tests can tell apart; a condition over so many
  // inputs that this is not enough is left to its readers.
  private static let mostCases = 20_000

  /// Tries all values that the tests of a condition can tell apart.
  /// - Parameters:
  ///   - condition: The condition.
  ///   - domains: The values of each input it looks at.
  /// - Returns: Whether none, all or some of them fulfil it.
  static func of(_ condition: Condition, over domains: [RuleInput: Domain]) -> Truth {
    let tests = condition.tests
    let inputs = tests.map(\.input).reduce(into: [RuleInput]()) { inputs, input in
      if !inputs.contains(input) { inputs.append(input) }
    }
    var columns: [[GridValue]] = []
    var cases = 1
    for input in inputs {
      guard let domain = domains[input] else { return .either }
      let own = tests.filter { $0.input == input }.map(\.test)
      columns.append(GridValue.representatives(of: domain, tests: own))
      cases *= columns[columns.count - 1].count
      guard cases <= mostCases else { return .either }
    }
    var found = (held: false, failed: false)
    for number in 0..<cases {
      var rest = number
      var values: [RuleInput: GridValue] = [:]
      for (input, column) in zip(inputs, columns) {
        values[input] = column[rest % column.count]
        rest /= column.count
      }
      if condition.holds(values) { found.held = true } else { found.failed = true }
      if found.held, found.failed { return .either }
    }
    return found.held ? .always : .never
  }
}

extension Condition {
  /// The tests it makes, in the order of its words.
  var tests: [(input: RuleInput, test: CellTest)] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.tests)
    case .not(let part): part.tests
    case .test(let input, let test): [(input, test)]
    }
  }

  /// True when it holds of these values.
  func holds(_ values: [RuleInput: GridValue]) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.holds(values) }
    case .any(let parts): parts.contains { $0.holds(values) }
    case .not(let part): !part.holds(values)
    case .test(let input, let test): values[input]?.passes(test) ?? false
    }
  }
}
