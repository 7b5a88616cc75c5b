import Agreements
import Diagnostics
import Quantities

extension Rule {
  /// CRD06: lateness has a small price and nothing else.
  package static let dutyForSale = Rule(
    "CRD06",
    .warning,
    "lateness has a small price and nothing else",
    why:
      "A small fixed fine is a price, and a price is paid gladly: fined parents came later than before (Gneezy and Rustichini, 2000). Small is under a hundredth of an amount; that is of experience.",
    wrong: "`if late: 0.5 % of monthly-fee` alone",
    instead: "`0.5 % of monthly-fee; tells customer.director`",
    check: DutiesForSale.check
  )
}

/// Looks for duties whose only consequence is a small share, however late they are.
private enum DutiesForSale {
  private static let small = Ratio(1, 100)

  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    text.agreement.governance.duties.compactMap { duty in
      guard duty.ifLate.count == 1, case .amount(.share(let share, _), nil, _) = duty.ifLate[0],
        share.fraction < small, !endsSomething(duty, text.agreement),
        let line = text.section(.duty, duty.name)?.value("if-late")
      else { return nil }
      return Rule.dutyForSale.finding(
        "\(share), however late, is a price for not keeping \(duty.name)",
        at: line,
        remedy: "let it grow, or add who is told and what may be done"
      )
    }
  }

  /// True when being late gives somebody a right.
  private static func endsSomething(_ duty: Duty, _ agreement: Agreement) -> Bool {
    let triggers =
      agreement.governance.endings.flatMap { $0.triggers.map(\.trigger) }
      + agreement.governance.rights.flatMap(\.triggers)
    return triggers.contains { if case .late(duty.name, _) = $0 { true } else { false } }
  }
}
