import Agreements
import Diagnostics
import Quantities
import ServiceHours

extension Rule {
  /// PAY01: a payment later, or at less interest, than the law of its place lets parties agree.
  package static let unfairPayment = Rule(
    "PAY01",
    .warning,
    "payment after more than 60 days, or interest below what the law gives",
    why:
      "In the European Union (Directive 2011/7/EU) and the United Kingdom (Late Payment of Commercial Debts Act 1998) later payment must be agreed expressly and be fair, and the law's interest is 8 points above the reference rate. Other places are not looked at; which it is says the zone.",
    wrong: "`90 days after invoice.received`, `interest 4 % per year`",
    instead: "`30 days after invoice.received`, `interest 8 % per year`",
    check: UnfairPayments.check
  )
}

/// Compares duties that bear interest with the law of the zone they are read in.
private enum UnfairPayments {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    guard let law = PaymentLaw.of(text.agreement.zone.identifier) else { return [] }
    return text.agreement.governance.duties.flatMap { duty -> [Diagnostic] in
      guard let interest = duty.ifLate.compactMap(\.interest).first,
        let section = text.section(.duty, duty.name)
      else { return [] }
      return [late(duty, section, law), cheap(interest, section, law)].compactMap(\.self)
    }
  }

  private static func late(_ duty: Duty, _ section: Section, _ law: PaymentLaw) -> Diagnostic? {
    guard case .after(let limit, _, _) = duty.due,
      limit.length.isCertainlyLonger(than: law.mostDays),
      let due = section.value("due")
    else { return nil }
    return Rule.unfairPayment.finding(
      "\(duty.name) is due after more than \(law.mostDays) days: \(law.name)",
      at: due,
      remedy: "shorten it, or say in the clause why so long is fair"
    )
  }

  private static func cheap(
    _ interest: Percent,
    _ section: Section,
    _ law: PaymentLaw
  ) -> Diagnostic? {
    guard interest < law.leastInterest, let line = section.value("if-late") else { return nil }
    return Rule.unfairPayment.finding(
      "\(interest) a year is below what the law gives, \(law.leastInterest) and the reference rate: "
        + law.name,
      at: line,
      remedy: "raise it to \(law.leastInterest) at the least"
    )
  }
}

extension LateEffect {
  fileprivate var interest: Percent? {
    if case .interest(let share, _, _) = self { share } else { nil }
  }
}

extension Limit.Length {
  fileprivate func isCertainlyLonger(than days: Int) -> Bool {
    switch self {
    case .days(let count), .workingDays(let count, _, _): count > days
    // Two months may be 62 days, and nobody counts them so.
    case .months(let count): count * 30 > days
    case .elapsed(let span): span.wholeSeconds > Int64(days) * 86_400
    case .served: false
    }
  }
}
