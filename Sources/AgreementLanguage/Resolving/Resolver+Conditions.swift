import Agreements
import Diagnostics

extension Resolver {
  /// Reads tests joined by `and` or by `or`; mixing them needs parentheses.
  mutating func condition(_ phrase: Phrase, _ scope: Scope) -> Condition? {
    if phrase.deepestParentheses > 32 {
      Complaint.add(
        to: &findings,
        about: phrase,
        wanted: "at most 32 parentheses inside each other"
      )
      return nil
    }
    let all = phrase.splitAll(at: "and")
    let any = phrase.splitAll(at: "or")
    if all.count > 1, any.count > 1 {
      findings.add(
        .mixedConnectives,
        "`and` and `or` are mixed: courts have split on what that means",
        at: phrase,
        remedy: "put parentheses round the tests that belong together"
      )
      return nil
    }
    if all.count > 1 { return conditions(all, scope).map(Condition.all) }
    if any.count > 1 { return conditions(any, scope).map(Condition.any) }
    if let inner = phrase.inParentheses { return condition(inner, scope) }
    if let rest = phrase.dropping(first: "not") { return condition(rest, scope).map(Condition.not) }
    return test(phrase, scope)
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

extension Phrase {
  /// How many parentheses stand inside each other at the most.
  fileprivate var deepestParentheses: Int {
    var depth = 0
    var deepest = 0
    for offset in bytes {
      if source.bytes[offset] == .opening { depth += 1 }
      if source.bytes[offset] == .closing { depth -= 1 }
      deepest = max(deepest, depth)
    }
    return deepest
  }

  /// What stands in the parentheses that enclose the whole phrase, or nil.
  var inParentheses: Phrase? {
    guard utf8.first == .opening, utf8.last == .closing else { return nil }
    var depth = 0
    for offset in bytes {
      if source.bytes[offset] == .opening { depth += 1 }
      if source.bytes[offset] == .closing { depth -= 1 }
      if depth == 0, offset < bytes.upperBound - 1 { return nil }
    }
    return cut(bytes.lowerBound + 1..<bytes.upperBound - 1).trimmed
  }
}
