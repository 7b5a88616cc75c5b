import Agreements
import Quantities

/// A part of a formula with its names looked up, and what it is a value of.
struct Typed {
  var expression: Expression
  var dimension: Dimension

  /// The formula whose unit it takes and which may itself look at this value: one of the period before.
  var goesOnFrom: String? = nil

  /// True of a bare number that is written and beside a share is most likely a slip; one is the whole, as in
  /// `1 + rate`.
  var isWrittenNumber: Bool {
    if case .constant(let constant) = expression {
      return constant.dimension == .number && ![.zero, .one].contains(constant.value)
    }
    return false
  }
}
