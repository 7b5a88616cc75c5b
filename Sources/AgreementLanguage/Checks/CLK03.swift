import Agreements
import Diagnostics

extension Rule {
  /// CLK03: the other side may be late with an answer, and the clock runs on.
  package static let lateAnswerCharged = Rule(
    "CLK03",
    .error,
    "the other side may be late with an answer, and the clock runs on",
    why: "The provider would pay for the delay of the customer.",
    wrong:
      "a duty of the customer after `ticket.waiting`, and no clock that pauses by it",
    instead: "`pauses: ticket.waiting until ticket.continued`, or `excuses resolution: data`",
    check: ChargedAnswers.check
  )
}

/// Looks for answers that the served side owes while a clock runs, and that relieve no clock.
private enum ChargedAnswers {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.governance.duties.compactMap { duty in
      guard text.agreement.servedSides.contains(duty.by.party),
        case .after(_, .event(let event), _) = duty.due, !duty.ifLate.contains(where: \.relieves)
      else { return nil }
      let clocks = text.agreement.clocks.filter { $0.record == event.record }
      let promised = clocks.filter { !text.agreement.levels(counting: $0).isEmpty }
      guard let clock = promised.first, !clocks.contains(where: { $0.reckons(with: event.event) }),
        let section = text.section(.duty, duty.name),
        !(section.value("if-late").map(text.isFaulty) ?? false)
      else { return nil }
      return Rule.lateAnswerCharged.finding(
        "while the \(duty.by.party) owes \(duty.name), the clock \(clock.name) runs on",
        at: section.value("if-late") ?? section.namePhrase,
        notes: [.init("the clock", at: clock.citation.range)],
        remedy: "let the clock pause by \(event), or write "
          + "`excuses \(clock.name) of that \(event.record): data` under `if late`"
      )
    }
  }
}

extension Clock {
  /// True when an event starts, stops, pauses, ends or reopens it: it is then not merely running on.
  fileprivate func reckons(with event: String) -> Bool {
    let patterns = [start, stop] + cancellations + pauses.map(\.from)
    return (patterns + [reopening.event].compactMap(\.self)).contains { $0.event == event }
  }
}

extension LateEffect {
  /// True when it says what becomes of the other side's promise, or that nothing does.
  fileprivate var relieves: Bool {
    switch self {
    case .excuse, .stands, .nothing: true
    case .amount, .interest, .tells, .climbs, .mayEnd: false
    }
  }
}
