import Agreements
import Diagnostics

/// Compares `despite` of one clause with `subject to` of the other, and looks for circles.
enum Overrides {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    // A line that could not be read may be the very answer that would be missed.
    guard !text.sections(.clause).contains(where: { text.isFaulty($0.phrase) }) else { return [] }
    let rules = text.agreement.governance.clauseRules
    let over = edges(rules, \.despite)
    let under = edges(rules, \.subjectTo)
    return unanswered(over, by: under, in: rules, says: "subject to", text)
      + unanswered(under, by: over, in: rules, says: "despite", text)
      + circles(over, rules)
  }

  private static func edges(_ rules: [ClauseRule], _ key: KeyPath<ClauseRule, [String]>)
    -> [String: Set<String>]
  {
    rules.reduce(into: [:]) { $0[$1.clause, default: []].formUnion($1[keyPath: key]) }
  }

  /// The word of one clause that the other does not return: a reader of either must see who wins.
  private static func unanswered(
    _ said: [String: Set<String>],
    by other: [String: Set<String>],
    in rules: [ClauseRule],
    says word: String,
    _ text: Checking
  ) -> [Diagnostic] {
    rules.flatMap { rule in
      said[rule.clause, default: []].sorted()
        .filter { other[$0]?.contains(rule.clause) != true }
        .map { target in
          Rule.circularRule.finding(
            "the clause \(target) does not say that it is `\(word): #\(rule.clause)`",
            at: Phrase(rule.citation.range),
            notes: text.agreement.clauses.filter { $0.id == target }
              .map { .init("the other clause", at: $0.range) },
            remedy: "write a block `clause` there with `\(word): #\(rule.clause)`"
          )
        }
    }
  }

  private static func circles(_ over: [String: Set<String>], _ rules: [ClauseRule])
    -> [Diagnostic]
  {
    rules.filter { reaches($0.clause, $0.clause, over) }.map { rule in
      Rule.circularRule.finding(
        "the clause \(rule.clause) overrides itself by way of others",
        at: Phrase(rule.citation.range),
        remedy: "leave one `despite` of the circle out"
      )
    }
  }

  private static func reaches(_ start: String, _ goal: String, _ over: [String: Set<String>])
    -> Bool
  {
    var seen: Set<String> = []
    var open = Array(over[start] ?? [])
    while let next = open.popLast() {
      if next == goal { return true }
      if seen.insert(next).inserted { open += over[next] ?? [] }
    }
    return false
  }
}
