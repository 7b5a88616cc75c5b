/// What is owed on an amount that is paid late.
package struct InterestRule: Hashable, Sendable {
  /// Its name, such as `late-payment`.
  package let name: String

  /// The debts it is on.
  package let debts: Debts

  /// The rate.
  package let rate: InterestRate

  /// How days become years; nil only where the rate is by the month.
  package let days: DayCount?

  /// True when interest joins the debt at the end of each month.
  package let compoundsMonthly: Bool

  /// True when the day on which a debt was due counts, false when the day after it is the first.
  package let countsDueDay: Bool

  /// True when the day of payment counts.
  package let countsPaymentDay: Bool

  /// True when a day's interest is rounded before it is multiplied.
  package let roundsEachDay: Bool

  /// What is owed beside interest, by the size of the debt, the smallest debts first.
  package let fixed: [FixedSum]

  /// The words it stands on.
  package let citation: Citation

  /// Creates a rule.
  package init(
    name: String,
    debts: Debts,
    rate: InterestRate,
    days: DayCount?,
    compoundsMonthly: Bool = false,
    countsDueDay: Bool = false,
    countsPaymentDay: Bool = true,
    roundsEachDay: Bool = false,
    fixed: [FixedSum] = [],
    citation: Citation
  ) {
    self.name = name
    self.debts = debts
    self.rate = rate
    self.days = days
    self.compoundsMonthly = compoundsMonthly
    self.countsDueDay = countsDueDay
    self.countsPaymentDay = countsPaymentDay
    self.roundsEachDay = roundsEachDay
    self.fixed = fixed
    self.citation = citation
  }
}

extension InterestRule {
  /// Which debts interest is on.
  package enum Debts: Hashable, Sendable {
    /// Invoices, paid late under a duty.
    case duty(String)

    /// One a period, by figures: how much, when it was due, when it was paid.
    case figures(of: Formula, due: Formula, paid: Formula)
  }

  /// How days become parts of a year.
  package enum DayCount: String, CaseIterable, Sendable {
    /// Days of the calendar, and a year of 365.
    case actual365 = "actual/365"

    /// Days of the calendar, and a year of 360.
    case actual360 = "actual/360"

    /// Months of 30 days, and a year of 360.
    case thirty360 = "30/360"
  }

  /// A sum that is owed for a debt, whatever the days.
  package struct FixedSum: Hashable, Sendable {
    /// The greatest debt it is for, or nil for all that are greater.
    package let upTo: AmountRule?

    /// The sum.
    package let amount: AmountRule

    /// Creates a sum.
    package init(upTo: AmountRule?, amount: AmountRule) {
      self.upTo = upTo
      self.amount = amount
    }
  }
}
