import Agreements
import Calculating
import Measuring
import Quantities
import Settlement

extension Charger {
  /// The rules of interest: those of the text, and those of duties that say it in one line.
  static func interestRules(of agreement: Agreement) -> [InterestRule] {
    let duties = agreement.governance.duties.flatMap { duty in
      duty.ifLate.compactMap { effect -> InterestRule? in
        guard case .interest(let share, let isCompound, let days) = effect else { return nil }
        return InterestRule(
          name: duty.name,
          debts: .duty(duty.name),
          rate: .yearly(share),
          days: InterestRule.DayCount(rawValue: days),
          compoundsMonthly: isCompound,
          citation: duty.citation
        )
      }
    }
    return agreement.governance.interests + duties
  }

  /// The lines of interest on debts that figures of a period tell: all of it at once.
  func figureInterest(on page: Int) -> [InvoiceLine] {
    Charger.interestRules(of: agreement).flatMap { rule -> [InvoiceLine] in
      switch rule.debts {
      case .duty: return []
      case .figures(let of, let due, let paid):
        let charge = Result { () throws(Worked.Unknown) in
          let debt = Debt(
            name: period(page).description,
            amount: try book.work(of, on: page).value.get(),
            due: try date(due, on: page),
            paid: try date(paid, on: page)
          )
          let owed = try counter(rule).owed(on: debt, upTo: debt.paid ?? debt.due)
          return Charge(
            value: owed.value,
            steps: ["on \(money(debt.amount))"] + owed.steps + ["in all \(money(owed.value))"]
          )
        }
        return [
          InvoiceLine(
            id: rule.name,
            .interest,
            "interest on what was paid late",
            charge,
            policy,
            rule.citation
          )
        ]
      }
    }
  }

  /// The line of interest on an invoice for the days of a period, or nil where none is owed.
  ///
  /// It is rounded up to the end of the period, less what was rounded up to its beginning: the invoices add up to
  /// interest that is rounded once.
  func interest(_ rule: InterestRule, _ debt: Debt, in period: CalendarPeriod) -> InvoiceLine? {
    let end = min(period.end.adding(days: -1), asKnownOn)
    let id = "\(rule.name).\(debt.name)"
    let words = "interest on the invoice of \(debt.name)"
    let owed = Result { () throws(Worked.Unknown) in
      // A line of a duty says `compound`, and not how often.
      if rule.compoundsMonthly, !agreement.governance.interests.contains(rule) {
        throw Worked.Unknown(
          reason:
            "`compound` in \(rule.name) does not say when interest joins the debt: an `interest` block with "
            + "`compounds: each month` does"
        )
      }
      return (
        try counter(rule).owed(on: debt, upTo: end),
        try counter(rule).owed(on: debt, upTo: period.first.adding(days: -1)).value
      )
    }
    switch owed {
    case .failure(let unknown):
      guard debt.due < end, debt.paid.map({ $0 >= period.first }) ?? true else { return nil }
      return InvoiceLine(id: id, .interest, words, .failure(unknown), policy, rule.citation)
    case .success(let (now, before)):
      guard let all = now.value.money(policy), let earlier = before.money(policy),
        all.minorUnits != earlier.minorUnits
      else { return nil }
      let already = earlier.minorUnits == 0 ? [] : ["of which \(earlier) was charged before"]
      return InvoiceLine(
        id: id,
        .interest,
        words,
        Money(minorUnits: all.minorUnits - earlier.minorUnits, policy.currency),
        steps: ["on \(money(debt.amount)), due \(debt.due)"] + now.steps
          + ["\(all) in all"] + already,
        rule.citation
      )
    }
  }

  private func counter(_ rule: InterestRule) -> InterestCounter {
    InterestCounter(
      rule,
      policy,
      published: { (name: String, day: CivilDate) throws(Worked.Unknown) -> Exact in
        try published(name, on: day)
      },
      amount: { (amount: AmountRule) throws(Worked.Unknown) -> Exact in
        try value(of: amount).value
      }
    )
  }

  /// The last figure of a series that is given up to a day: a rate stays until there is another.
  private func published(_ name: String, on day: CivilDate) throws(Worked.Unknown) -> Exact {
    let length = agreement.periods ?? .month
    let last = CalendarPeriod(length, holding: day)
    let known = series.figures.filter { $0.key <= last && $0.value[name] != nil }.keys.max()
    guard let known, let figure = series[known][name] else {
      throw Worked.Unknown(reason: "no figure of \(name) is given up to \(last)")
    }
    return Exact(figure.value)
  }

  private func date(_ formula: Formula, on page: Int) throws(Worked.Unknown) -> CivilDate {
    let days = try book.work(formula, on: page).value.get().whole(.towardsZero)
    return CivilDate(daysSinceEpoch: Int32(clamping: days ?? 0))
  }
}
