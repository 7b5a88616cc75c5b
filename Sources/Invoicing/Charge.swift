import Agreements
import Calculating
import Quantities

/// An amount while it is worked out, with the steps that led to it.
struct Charge {
  /// The amount so far, in the currency's main unit.
  var value: Exact

  /// What led to it, a sentence each.
  var steps: [String]

  /// Does something with the amount, and says so.
  mutating func take(_ value: Exact, because step: String?) {
    self.value = value
    if let step { steps.append(step) }
  }
}
