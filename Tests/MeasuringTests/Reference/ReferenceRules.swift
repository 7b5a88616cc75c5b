import Agreements
import Quantities

/// Conditions and rule tables, read the way a person reads them off the page.
struct ReferenceRules {
  typealias Facts = [String: Happening.Value]

  let tables: [RuleTable]

  /// True when a condition holds; fields that the event has are looked up in it alone.
  func holds(_ condition: Condition?, _ facts: Facts, own: Facts = [:], ownNames: [String] = [])
    -> Bool
  {
    switch condition {
    case nil: true
    case .all(let parts): parts.allSatisfy { holds($0, facts, own: own, ownNames: ownNames) }
    case .any(let parts): parts.contains { holds($0, facts, own: own, ownNames: ownNames) }
    case .not(let part): !holds(part, facts, own: own, ownNames: ownNames)
    case .test(let input, let test):
      if case .field(_, let name) = input, ownNames.contains(name) {
        passes(own[name], test)
      } else {
        passes(value(of: input, facts), test)
      }
    }
  }

  /// The answer of a table, or nil when no row acts.
  func answer(_ id: String, _ output: String, _ facts: Facts) -> Literal? {
    guard let table = tables.first(where: { $0.id == id }), let column = table.output(output)
    else { return nil }
    let acting = table.rows.filter { row in
      zip(table.inputs, row.tests).allSatisfy { passes(value(of: $0, facts), $1) }
    }
    let plain = acting.first { row in !row.tests.contains(.otherwise) }
    return (plain ?? acting.first)?.answers[column]
  }

  private func value(of input: RuleInput, _ facts: Facts) -> Happening.Value? {
    switch input {
    case .field(_, let name): facts[name]
    case .table(let id, let output):
      switch answer(id, output, facts) {
      case .name(let name): .name(name)
      case .count(let count): .count(count)
      default: nil
      }
    default: nil
    }
  }

  private func passes(_ value: Happening.Value?, _ test: CellTest) -> Bool {
    switch (test, value) {
    case (.any, _): return true
    // What nobody knows is no other value.
    case (.otherwise, _): return value != nil
    case (.names(let names), .name(let name)): return names.contains(name)
    case (.range(let lower, let upper), .count(let count)):
      let number = Ratio(Int128(count))
      let isHigh = lower.map { number > $0.value || ($0.isInclusive && number == $0.value) }
      let isLow = upper.map { number < $0.value || ($0.isInclusive && number == $0.value) }
      return isHigh ?? true && isLow ?? true
    default: return false
    }
  }
}
