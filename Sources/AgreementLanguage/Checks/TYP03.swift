import Diagnostics

extension Rule {
  /// TYP03: money is reached and nothing says how it is rounded.
  package static let noRounding = Rule(
    "TYP03",
    .error,
    "money is reached and nothing says how it is rounded",
    why: "Who gets the cent would be decided by a program.",
    wrong: "`money: EUR`",
    instead: "`money: EUR, round half-up to 0.01 at payable`",
    check: MissingRounding.check
  )
}

/// Looks for money that is settled without a currency and a rounding; the head tells of a bad one.
private enum MissingRounding {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    guard let head = text.sections(.agreement).first, head.value("money") == nil,
      let credit = text.sections(.credit).first
    else { return [] }
    return [
      Rule.noRounding.finding(
        "credits come to money, and nothing says in which currency and how it is rounded",
        at: head.namePhrase,
        notes: [.init("money is reached here", at: credit.namePhrase.range)],
        remedy: "add `money: EUR, round half-up to 0.01 at payable`"
      )
    ]
  }
}
