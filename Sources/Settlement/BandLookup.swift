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
    row { input, test in
      switch input {
      case .level: test.allows(level)
      case .attained: test.allows(attained)
      default: false
      }
    }
  }
}
