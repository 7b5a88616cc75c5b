/// A condition over slots as a flat program in postfix order: no tree to walk while measuring.
struct FlatCondition: Sendable {
  /// One step of the program; results stand on a stack of 64 bits, which
  /// the language's limit on nesting never fills.
  enum Step: Sendable {
    /// Tests a slot of the event's own row of facts, or of what is known of the subject.
    case test(slot: Int, isOwn: Bool, SlotTest)
    case not
    /// Replaces the last two results by whether both hold.
    case both
    /// Replaces the last two results by whether either holds.
    case either
  }

  let steps: [Step]

  /// True when the condition holds.
  /// - Parameters:
  ///   - facts: The subject's facts.
  ///   - own: The event's own row of facts, or nil where there is no event.
  ///   - pool: Where that row stands.
  /// - Returns: Whether the last step left a true result.
  func holds(_ facts: [Int64], own: Int32?, in pool: FactPool) -> Bool {
    var stack: UInt64 = 0
    for step in steps {
      switch step {
      case .test(let slot, let isOwn, let test):
        var value = FactPool.absent
        if isOwn, let own { value = pool[own, slot] }
        if !isOwn, slot < facts.count { value = facts[slot] }
        stack = (stack << 1) | (test.holds(value) ? 1 : 0)
      case .not: stack ^= 1
      case .both: stack = (stack >> 1) & (stack | ~1)
      case .either: stack = (stack >> 1) | (stack & 1)
      }
    }
    return stack & 1 == 1
  }
}
