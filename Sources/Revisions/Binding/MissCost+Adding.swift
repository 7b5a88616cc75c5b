package import Settlement
import Quantities

extension MissCost {
  /// What misses cost together, each settled under a text of its own.
  /// - Parameter costs: The costs, all in one currency.
  /// - Returns: Their sum; not decided when one of them is not.
  package static func sum(_ costs: [MissCost]) -> MissCost {
    costs.reduce(.noCreditRule) { sum, cost in
      switch (sum, cost) {
      case (.notDecided, _), (_, .notDecided): .notDecided
      case (.noCreditRule, _): cost
      case (_, .noCreditRule): sum
      case (.credit(let first), .credit(let second)):
        .credit(Money(minorUnits: first.minorUnits + second.minorUnits, first.currency))
      }
    }
  }
}
