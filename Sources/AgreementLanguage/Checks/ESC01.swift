import Agreements
import Diagnostics

extension Rule {
  /// ESC01: a ladder that does not rise, or leads to nobody who can be reached.
  package static let ladderWeak = Rule(
    "ESC01",
    .warning,
    "a ladder that does not rise, or leads to nobody who can be reached",
    why: "Telling the same person three times is not escalation.",
    wrong: "three rows that tell `desk-lead`",
    instead: "a last row that tells `director`, and `reached: mail …` for every role",
    check: WeakLadders.check
  )
}

/// Looks at the steps of each ladder.
private enum WeakLadders {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.governance.ladders.flatMap { ladder in
      falling(ladder) + level(ladder) + unreachable(ladder, text)
    }
  }

  private static func falling(_ ladder: Ladder) -> [Diagnostic] {
    zip(ladder.steps, ladder.steps.dropFirst()).compactMap { step, next in
      guard next.from.value <= step.from.value else { return nil }
      return Rule.ladderWeak.finding(
        "this step comes no later than the one before",
        at: Phrase(next.citation.range),
        notes: [.init("the step before", at: step.citation.range)],
        remedy: "order the rows by the share of the clock that is used"
      )
    }
  }

  private static func level(_ ladder: Ladder) -> [Diagnostic] {
    guard let last = ladder.steps.last, ladder.steps.count > 1 else { return [] }
    let before = Set(ladder.steps.dropLast().flatMap(\.told))
    guard last.told.allSatisfy({ before.contains($0) }) else { return [] }
    return [
      Rule.ladderWeak.finding(
        "the last step tells nobody who was not told before",
        at: Phrase(last.citation.range),
        remedy: "tell somebody more senior at the last step"
      )
    ]
  }

  private static func unreachable(_ ladder: Ladder, _ text: Checking) -> [Diagnostic] {
    var seen: Set<RolePath> = []
    return ladder.steps.flatMap { step in
      step.told.filter { seen.insert($0).inserted && !isReachable($0, text.agreement) }.map { who in
        Rule.ladderWeak.finding(
          "nothing says how \(who) is reached",
          at: Phrase(step.citation.range),
          remedy: "write a role with `reached: mail …`, or an address of the \(who.party)"
        )
      }
    }
  }

  private static func isReachable(_ who: RolePath, _ agreement: Agreement) -> Bool {
    let role = agreement.governance.roles.first { $0.name == who.role && $0.party == who.party }
    if let role { return !role.addresses.isEmpty }
    return agreement.parties.first { $0.role == who.party }?.addresses.isEmpty == false
  }
}
