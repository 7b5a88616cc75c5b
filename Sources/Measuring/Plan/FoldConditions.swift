/// The conditions of a record's plan, sorted by what they look at: that decides how often they are
/// worked out.
struct FoldConditions: Sendable {
  /// What decides a condition.
  enum Ground: Sendable {
    /// Nothing: it always holds.
    case always
    /// The event's own row, by the condition's place in `own`.
    case own(Int)
    /// What is known of the subject, by its place in `known`.
    case known(Int)
    /// Both, by its place in `mixed`.
    case mixed(Int)
  }

  /// Conditions on the event's own row alone.
  private(set) var own: [FlatCondition] = []

  /// Conditions on what is known of the subject alone.
  private(set) var known: [FlatCondition] = []

  /// Conditions on both.
  private(set) var mixed: [FlatCondition] = []

  /// Adds a condition.
  mutating func add(_ condition: FlatCondition?) -> Ground {
    guard let condition else { return .always }
    let tests = condition.tests
    if tests.allSatisfy({ !$0.isOwn }) {
      known.append(condition)
      return .known(known.count - 1)
    }
    if tests.allSatisfy(\.isOwn) {
      own.append(condition)
      return .own(own.count - 1)
    }
    mixed.append(condition)
    return .mixed(mixed.count - 1)
  }

  /// What conditions ask of what is known of a subject.
  var testsOfKnown: [(slot: Int, test: SlotTest)] {
    (known + mixed).flatMap(\.tests).filter { !$0.isOwn }.map { ($0.slot, $0.test) }
  }
}

extension FlatCondition {
  /// Every test of the condition.
  var tests: [(slot: Int, isOwn: Bool, test: SlotTest)] {
    steps.compactMap {
      if case .test(let slot, let isOwn, let test) = $0 { (slot, isOwn, test) } else { nil }
    }
  }
}
