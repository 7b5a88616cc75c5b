/// Whether a condition holds when some facts are not known.
extension FlatCondition {
  /// The truth of the condition: nil where facts that are not known would decide it.
  /// - Parameter facts: What is known of a subject.
  /// - Returns: Whether it holds, or nil.
  func truth(_ facts: [Int64]) -> Bool? {
    // Two stacks of 64 bits: whether a result may be true, and whether it may be false.
    var (mayHold, mayFail): (UInt64, UInt64) = (0, 0)
    for step in steps {
      switch step {
      case .test(let slot, _, let test):
        let value = slot < facts.count ? facts[slot] : FactPool.absent
        let isUnknown = value == FactPool.absent && !test.asksNothing
        let holds = test.holds(value)
        mayHold = (mayHold << 1) | (isUnknown || holds ? 1 : 0)
        mayFail = (mayFail << 1) | (isUnknown || !holds ? 1 : 0)
      case .not:
        (mayHold, mayFail) = (
          mayHold ^ ((mayHold ^ mayFail) & 1), mayFail ^ ((mayHold ^ mayFail) & 1)
        )
      case .both:
        mayHold = (mayHold >> 1) & (mayHold | ~1)
        mayFail = (mayFail >> 1) | (mayFail & 1)
      case .either:
        mayHold = (mayHold >> 1) | (mayHold & 1)
        mayFail = (mayFail >> 1) & (mayFail | ~1)
      }
    }
    if mayHold & 1 == 1, mayFail & 1 == 1 { return nil }
    return mayHold & 1 == 1
  }
}

extension SlotTest {
  /// True when any value passes, even none.
  fileprivate var asksNothing: Bool { if case .any = self { true } else { false } }
}
