import Diagnostics

/// How the tests of a condition stand beside each other: all by `and`, all by `or`, or one alone.
enum JoinedTests {
  /// All must hold.
  case all([Phrase])

  /// One is enough.
  case any([Phrase])

  /// The whole stands in parentheses: what is in them.
  case inner(Phrase)

  /// It is not joined.
  case one

  // So many that nobody reads them, and far fewer than would exhaust the stack.
  private static let mostParentheses = 32

  /// Takes a condition apart; mixing `and` and `or` needs parentheses.
  /// - Parameters:
  ///   - phrase: The condition.
  ///   - findings: Told of what is wrong.
  /// - Returns: Its parts, or nil when it is wrong.
  static func read(_ phrase: Phrase, _ findings: inout Findings) -> JoinedTests? {
    if phrase.deepestParentheses > mostParentheses {
      Complaint.add(
        to: &findings,
        about: phrase,
        wanted: "at most \(mostParentheses) parentheses inside each other"
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
    if all.count > 1 { return .all(all) }
    if any.count > 1 { return .any(any) }
    return phrase.inParentheses.map(JoinedTests.inner) ?? .one
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
