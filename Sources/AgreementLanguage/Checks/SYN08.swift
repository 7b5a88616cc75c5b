import Diagnostics

extension Rule {
  /// SYN08: a line or a block that is needed is missing.
  package static let missingLine = Rule(
    "SYN08",
    .error,
    "a line or a block that is needed is missing",
    why: "Nothing that matters has a hidden default.",
    wrong: "a head without `in force`",
    instead: "`in force: 2026-02-01 to 2027-01-31`",
    check: MissingPeriods.check
  )
}

/// Looks for levels that are settled over no period; other missing lines are told as they are read.
private enum MissingPeriods {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    guard let head = text.sections(.agreement).first, head.value("periods") == nil,
      let settled = text.sections(.level).first ?? text.sections(.credit).first
        ?? text.sections(.calculation).first
    else { return [] }
    return [
      Rule.missingLine.finding(
        "levels are kept over a period, and nothing says how long one is",
        at: head.namePhrase,
        notes: [.init("settled by the period", at: settled.namePhrase.range)],
        remedy: "add `periods: calendar months`"
      )
    ]
  }
}
