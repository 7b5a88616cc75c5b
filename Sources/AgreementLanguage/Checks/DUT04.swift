import Diagnostics

extension Rule {
  /// DUT04: something is handed over and nothing says how it is accepted.
  package static let acceptanceSilent = Rule(
    "DUT04",
    .warning,
    "something is handed over and nothing says how it is accepted",
    why: "Whether it was ever done depends on who is asked.",
    wrong: "`delivers: the design` without `accepted`",
    instead: "`accepted: by customer.it within 10 working days, silence accepts`",
    check: SilentAcceptance.check
  )
}

/// Looks for duties that deliver without a rule of acceptance.
private enum SilentAcceptance {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.sections(.duty).compactMap { duty in
      guard let delivers = duty.value("delivers"), duty.value("accepted") == nil else { return nil }
      return Rule.acceptanceSilent.finding(
        "nothing says who accepts what \(duty.name) delivers, and what silence means",
        at: delivers,
        remedy: "add `accepted: by PERSON within LENGTH, silence accepts`"
      )
    }
  }
}
