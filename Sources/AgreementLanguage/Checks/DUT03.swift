import Diagnostics

extension Rule {
  /// DUT03: nothing follows when a duty is late.
  package static let noConsequence = Rule(
    "DUT03",
    .warning,
    "nothing follows when a duty is late",
    why: "A promise without a consequence is kept when it suits.",
    wrong: "a duty without `if late`",
    instead: "`if late: tells customer.service-owner`, or `nothing, because …`",
    check: MissingConsequences.check
  )
}

/// Looks for duties that do not say what follows.
private enum MissingConsequences {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.sections(.duty).filter { $0.value("if-late") == nil }.map { duty in
      Rule.noConsequence.finding(
        "nothing follows when \(duty.name) is late",
        at: duty.namePhrase,
        remedy: "add `if late`: an amount, interest, whom it is told; or `nothing, because …`"
      )
    }
  }
}
