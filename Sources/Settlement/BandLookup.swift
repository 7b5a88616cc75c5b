import Agreements
import Quantities

extension RuleTable {
  /// True when a row of the bands names the level, or any level.
  func speaks(of level: String) -> Bool {
    guard let column = inputs.firstIndex(of: .level) else { return true }
    return rows.contains { $0.tests[column].allows(level) }
  }

  /// The row of the bands that acts for a level that attained a share.
  func row(level: String, attained: Ratio) -> Row? {
    let leftOver = rows.filter { $0.tests.contains(.otherwise) }
    let direct = rows.filter { !$0.tests.contains(.otherwise) }
    return (direct + leftOver).first { row in
      zip(inputs, row.tests).allSatisfy { input, test in
        switch input {
        case .level: test.allows(level)
        case .attained: test.allows(attained)
        default: false
        }
      }
    }
  }
}

extension CellTest {
  fileprivate func allows(_ name: String) -> Bool {
    switch self {
    case .any, .otherwise: true
    case .names(let names): names.contains(name)
    case .range, .workingDay: false
    }
  }

  /// True when a number passes.
  func allows(_ number: Ratio) -> Bool {
    switch self {
    case .any, .otherwise: return true
    case .names, .workingDay: return false
    case .range(let lower, let upper):
      if let lower, number < lower.value || (number == lower.value && !lower.isInclusive) {
        return false
      }
      if let upper, number > upper.value || (number == upper.value && !upper.isInclusive) {
        return false
      }
      return true
    }
  }
}
