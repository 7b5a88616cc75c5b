import Agreements
import Diagnostics

extension Rule {
  /// DUT02: a duty needs something that nobody has promised.
  package static let needUnpromised = Rule(
    "DUT02",
    .warning,
    "a duty needs something that nobody has promised",
    why: "One side would be late because of the other, and the text would blame the wrong one.",
    wrong: "`needs: the user list from customer`",
    instead: "a duty `send-user-list` of the customer, and `needs: send-user-list`",
    check: UnpromisedNeeds.check
  )
}

/// Looks for duties that need what another side has not promised.
private enum UnpromisedNeeds {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let sections = Dictionary(text.sections(.duty).map { ($0.name, $0) }) { first, _ in first }
    return text.agreement.governance.duties.flatMap { duty in
      duty.needs.compactMap { need -> Diagnostic? in
        guard case .input(let what, let who) = need, who.party != duty.by.party else { return nil }
        return Rule.needUnpromised.finding(
          "\(duty.name) needs \(what), which no duty of the \(who.party) promises",
          at: sections[duty.name]?.value("needs") ?? Phrase(duty.citation.range),
          remedy: "write a duty by \(who.party) for it, and name that duty here"
        )
      }
    }
  }
}
