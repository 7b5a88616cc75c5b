import Quantities

/// What one cell of a flat table, or one test of a flat condition, asks of a slot.
enum SlotTest: Sendable {
  case any
  case otherwise
  case one(Int64)
  case oneOf([Int64])
  case range(Int64, Int64)

  /// True when the value passes; a slot that holds nothing passes only `any`.
  func holds(_ value: Int64) -> Bool {
    switch self {
    case .any: return true
    // What nobody knows is no other value: the answer stays undecided.
    case .otherwise: return value != FactPool.absent
    case .one(let wanted): return value == wanted
    case .oneOf(let wanted):
      for candidate in wanted where candidate == value { return true }
      return false
    case .range(let low, let high): return value != FactPool.absent && low <= value && value <= high
    }
  }
}
