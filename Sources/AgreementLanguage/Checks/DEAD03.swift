import Agreements
import Diagnostics

extension Rule {
  /// DEAD03: a condition that can never hold, or always does.
  package static let deadPredicate = Rule(
    "DEAD03",
    .error,
    "a condition that can never hold, or always does",
    why:
      "What can never hold promises nothing; what always holds only looks like a condition. Either way something else was meant.",
    wrong: "`where users-affected >= 50 and users-affected < 5`",
    instead: "`where users-affected >= 5 and users-affected < 50`",
    needsWholeText: true,
    check: { DeadPredicates.check($0) + DeadTogether.check($0) }
  )
}

/// Tries every condition on all values that its fields can have.
private enum DeadPredicates {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.predicates.compactMap { predicate in
      switch Truth.of(predicate.condition, over: text.domains) {
      case .either: nil
      case .never:
        Rule.deadPredicate.finding(
          "this can never hold: " + whyNever(predicate, text),
          at: predicate.phrase,
          remedy: "let the tests leave a value, or take out what depends on them"
        )
      // A list of all names says on purpose that each of them will do.
      case .always where predicate.condition.isList: nil
      case .always:
        Rule.deadPredicate.finding(
          "this always holds: " + whyAlways(predicate, text),
          at: predicate.phrase,
          remedy: "leave it out, or test what was meant"
        )
      }
    }
  }

  /// The two tests that shut each other out, as far as two do.
  private static func whyNever(_ predicate: Predicate, _ text: Checking) -> String {
    if case .all(let parts) = predicate.condition,
      let (first, second) = pair(parts, predicate, "and", text, { .all($0) }, gives: .never)
    {
      return "`\(first.text)` and `\(second.text)` shut each other out"
    }
    return "no value of \(names(predicate.condition)) fulfils it"
  }

  private static func whyAlways(_ predicate: Predicate, _ text: Checking) -> String {
    if case .any(let parts) = predicate.condition,
      let (first, second) = pair(parts, predicate, "or", text, { .any($0) }, gives: .always)
    {
      return "whatever is not `\(first.text)` is `\(second.text)`"
    }
    return "every value of \(names(predicate.condition)) fulfils it"
  }

  /// Two parts that together come to the same as the whole, in the words of the text.
  private static func pair(
    _ parts: [Condition],
    _ predicate: Predicate,
    _ word: String,
    _ text: Checking,
    _ join: ([Condition]) -> Condition,
    gives truth: Truth
  ) -> (Phrase, Phrase)? {
    let words = predicate.phrase.splitAll(at: word)
    guard words.count == parts.count else { return nil }
    for later in parts.indices {
      for earlier in 0..<later
      where Truth.of(join([parts[earlier], parts[later]]), over: text.domains) == truth {
        return (words[earlier], words[later])
      }
    }
    return nil
  }

  /// The inputs a condition looks at.
  private static func names(_ condition: Condition) -> String {
    var names: [String] = []
    for (input, _) in condition.tests where !names.contains(input.name) { names.append(input.name) }
    return names.joined(separator: " and ")
  }
}

extension Condition {
  /// True for a test of one field that lists several names.
  fileprivate var isList: Bool {
    if case .test(_, .names(let names)) = self { names.count > 1 } else { false }
  }
}

extension RuleInput {
  /// What it is called in a text.
  var name: String {
    switch self {
    case .field(_, let name): name
    case .table(let table, let output): "\(table).\(output)"
    case .level: "level"
    case .attained: "attained"
    case .channel: "sent by"
    case .moment: "moment"
    case .used(let clock): "\(clock) at"
    case .figure(let name): "\(name)"
    }
  }
}
