import Agreements
import Diagnostics

extension Resolver {
  /// Reads tests joined by `and` or by `or`; mixing them needs parentheses.
  mutating func condition(_ phrase: Phrase, _ scope: Scope) -> Condition? {
    guard let joined = JoinedTests.read(phrase, &findings) else { return nil }
    switch joined {
    case .all(let parts): return conditions(parts, scope).map(Condition.all)
    case .any(let parts): return conditions(parts, scope).map(Condition.any)
    case .inner(let inner): return condition(inner, scope)
    case .one: return single(phrase, scope)
    }
  }

  private mutating func single(_ phrase: Phrase, _ scope: Scope) -> Condition? {
    guard let rest = phrase.dropping(first: "not") else { return test(phrase, scope) }
    // One `not` undoes another, and a thousand would exhaust the stack.
    if rest.dropping(first: "not") != nil {
      Complaint.add(to: &findings, about: phrase, wanted: "one `not` before a test")
      return nil
    }
    return condition(rest, scope).map(Condition.not)
  }

  private mutating func conditions(_ parts: [Phrase], _ scope: Scope) -> [Condition]? {
    var result: [Condition] = []
    for part in parts {
      if let condition = condition(part, scope) { result.append(condition) }
    }
    return result.count == parts.count ? result : nil
  }

  private mutating func test(_ phrase: Phrase, _ scope: Scope) -> Condition? {
    if let (left, right) = phrase.split(at: "is") {
      guard let input = input(left, scope) else { return nil }
      let isNot = right.dropping(first: "not")
      guard let test = cellTest(isNot ?? right, domain(of: input)) else { return nil }
      return isNot == nil ? .test(input, test) : .not(.test(input, test))
    }
    if let (left, right) = phrase.split(at: "in") {
      guard let input = input(left, scope), let list = right.inParentheses ?? right as Phrase?,
        let test = cellTest(list, domain(of: input))
      else { return nil }
      return .test(input, test)
    }
    let (left, right) = phrase.firstWord
    guard Written.range(right) != nil else {
      Complaint.add(
        to: &findings,
        about: phrase,
        wanted: "a test such as `by is provider` or `users-affected >= 50`"
      )
      return nil
    }
    guard let input = input(left, scope), let test = cellTest(right, domain(of: input)) else {
      return nil
    }
    return .test(input, test)
  }
}
