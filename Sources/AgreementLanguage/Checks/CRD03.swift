import Agreements
import Diagnostics

extension Rule {
  /// CRD03: an amount that rises without a ceiling.
  package static let endlessAmount = Rule(
    "CRD03",
    .warning,
    "an amount that rises without a ceiling",
    why:
      "Courts have seen deductions of tens of thousands for a pot of out-of-date dessert (Compass v Mid Essex, 2012).",
    wrong: "`100.00 EUR per started 1 day`",
    instead: "`100.00 EUR per started 1 day, at most 1,000.00 EUR`",
    check: EndlessAmounts.check
  )
}

/// Looks for amounts that grow with lateness and that nothing ends.
private enum EndlessAmounts {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    let capped = Set(text.agreement.credits.filter { $0.cap != nil }.map(\.name))
    let bounded = Set(
      text.agreement.governance.creditTerms.filter { capped.contains($0.credit) }.flatMap(\.plus)
    )
    return text.agreement.governance.duties.compactMap { duty in
      guard !bounded.contains(duty.name), duty.ifLate.contains(where: \.risesWithoutEnd),
        let line = text.section(.duty, duty.name)?.value("if-late")
      else { return nil }
      return Rule.endlessAmount.finding(
        "the longer \(duty.name) is late the more it costs, without end",
        at: line,
        remedy: "end it with `, at most AMOUNT`, or let it join a capped credit under `plus`"
      )
    }
  }
}

extension LateEffect {
  fileprivate var risesWithoutEnd: Bool {
    if case .amount(_, .some, nil) = self { true } else { false }
  }
}
