import Agreements
import Quantities

/// A part of a formula with its names looked up, and what it is a value of.
struct Typed {
  var expression: Expression
  var dimension: Dimension

  /// True of a bare number that is written, which is no share by mistake only.
  var isWrittenNumber: Bool {
    if case .constant(let constant) = expression {
      return constant.dimension == .number && constant.value != .zero
    }
    return false
  }
}
