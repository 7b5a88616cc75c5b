package import Agreements
package import Calculating
package import Quantities

/// Works out interest on a debt by one rule; every way of counting that texts know is one of its parameters.
package struct InterestCounter {
  let rule: InterestRule
  let policy: MoneyPolicy

  /// The published rate on a day, as a fraction of one.
  let published: (String, CivilDate) throws(Worked.Unknown) -> Exact

  /// What an amount of the text comes to.
  let amount: (AmountRule) throws(Worked.Unknown) -> Exact

  /// Prepares to count.
  /// - Parameters:
  ///   - rule: The rule.
  ///   - policy: The currency, and how a day's interest is rounded where the rule rounds it.
  ///   - published: The rate that a series gives for a day.
  ///   - amount: What an amount of the text comes to, in the main unit.
  package init(
    _ rule: InterestRule,
    _ policy: MoneyPolicy,
    published: @escaping (String, CivilDate) throws(Worked.Unknown) -> Exact,
    amount: @escaping (AmountRule) throws(Worked.Unknown) -> Exact
  ) {
    self.rule = rule
    self.policy = policy
    self.published = published
    self.amount = amount
  }

  /// What is owed up to a day: interest, and the sum beside it.
  /// - Parameters:
  ///   - debt: The debt.
  ///   - end: The last day that may count.
  /// - Returns: The amount in the main unit, and how it came about, a sentence each.
  /// - Throws: `Worked.Unknown` where a published rate is not known.
  package func owed(on debt: Debt, upTo end: CivilDate) throws(Worked.Unknown) -> (
    value: Exact, steps: [String]
  ) {
    let first = rule.countsDueDay ? debt.due : debt.due.adding(days: 1)
    let payment = debt.paid.map { rule.countsPaymentDay ? $0 : $0.adding(days: -1) }
    let last = min(payment ?? end, end)
    let isLate = debt.paid.map { $0 > debt.due } ?? (end > debt.due)
    guard isLate, first <= last, debt.amount > .zero else { return (.zero, []) }
    var owed = try interest(on: debt.amount, first, last)
    let days = "\(first.days(to: last)) days, \(first) to \(last)"
    owed.steps.insert(days, at: 0)
    if let sum = try fixed(debt.amount) {
      owed.value = owed.value + sum
      owed.steps.append("and \(sum.decimal(places: policy.currency.decimals)) beside it")
    }
    return owed
  }

  private func fixed(_ debt: Exact) throws(Worked.Unknown) -> Exact? {
    for sum in rule.fixed {
      guard let limit = sum.upTo else { return try amount(sum.amount) }
      if try debt <= amount(limit) { return try amount(sum.amount) }
    }
    return nil
  }

  private func interest(on debt: Exact, _ first: CivilDate, _ last: CivilDate)
    throws(Worked.Unknown) -> (value: Exact, steps: [String])
  {
    switch rule.rate {
    case .monthly(let share, let reading):
      return monthly(Exact(share.fraction), reading, debt, first.days(to: last))
    case .yearly(let share):
      return yearly(Exact(share.fraction), debt, first, last)
    case .over(let margin, let series, .fixed):
      let day = first.startOfHalfYear.adding(days: -1)
      let rate = try published(series, day) + Exact(margin.fraction)
      let (value, steps) = yearly(rate, debt, first, last)
      return (value, ["\(series) on \(day) and \(percent(margin)): \(percent(rate))"] + steps)
    case .over(let margin, let series, .eachHalfYear):
      return rule.compoundsMonthly
        ? try compounding(margin, series, debt, first, last)
        : try resetting(margin, series, debt, first, last)
    }
  }

  // MARK: By the year

  private func resetting(
    _ margin: Percent,
    _ series: String,
    _ debt: Exact,
    _ first: CivilDate,
    _ last: CivilDate
  ) throws(Worked.Unknown) -> (value: Exact, steps: [String]) {
    var total = Exact.zero
    var steps: [String] = []
    for part in try parts(margin, series, first, last) {
      let simple = days(part.rate, debt, part.from, part.to)
      total = total + simple.value
      steps.append(
        "\(series) on \(part.half) and \(percent(margin)): \(percent(part.rate)), to \(part.to)"
      )
      steps += simple.steps
    }
    return (total, steps)
  }

  // Months run from the first day of interest whatever the rate does; one in which the rate changes is shared by days.
  private func compounding(
    _ margin: Percent,
    _ series: String,
    _ debt: Exact,
    _ first: CivilDate,
    _ last: CivilDate
  ) throws(Worked.Unknown) -> (value: Exact, steps: [String]) {
    var amount = debt
    var months = 0
    var steps: [String] = []
    while first.adding(months: months + 1).adding(days: -1) <= last {
      let (from, end) = (first.adding(months: months), first.adding(months: months + 1))
      let days = Exact(from.days(to: end.adding(days: -1)))
      var joined = Exact.zero
      for part in try parts(margin, series, from, end.adding(days: -1)) {
        let share = Exact(part.from.days(to: part.to)).divided(by: days) ?? .zero
        joined = joined + amount * part.rate * Exact(Ratio(1, 12)) * share
      }
      amount = amount + joined
      months += 1
    }
    if months > 0 { steps.append("\(months) full months, each joining the debt at its end") }
    let rest = first.adding(months: months)
    for part in try parts(margin, series, first, last) {
      steps.append(
        "\(series) on \(part.half) and \(percent(margin)): \(percent(part.rate)), to \(part.to)"
      )
    }
    guard rest <= last else { return (amount - debt, steps) }
    var open = Exact.zero
    for part in try parts(margin, series, rest, last) {
      let simple = days(part.rate, amount, part.from, part.to)
      open = open + simple.value
      steps += simple.steps
    }
    return (amount - debt + open, steps)
  }

  /// A stretch of days in which the rate stays.
  private struct RatePart {
    let half: CivilDate
    let from: CivilDate
    let to: CivilDate
    let rate: Exact
  }

  private func parts(_ margin: Percent, _ series: String, _ first: CivilDate, _ last: CivilDate)
    throws(Worked.Unknown) -> [RatePart]
  {
    var parts: [RatePart] = []
    var from = first
    while from <= last {
      let half = from.startOfHalfYear
      let to = min(last, half.adding(months: 6).adding(days: -1))
      let rate = try published(series, half) + Exact(margin.fraction)
      parts.append(RatePart(half: half, from: from, to: to, rate: rate))
      from = to.adding(days: 1)
    }
    return parts
  }

  private func yearly(_ rate: Exact, _ debt: Exact, _ first: CivilDate, _ last: CivilDate) -> (
    value: Exact, steps: [String]
  ) {
    var amount = debt
    var from = first
    var steps: [String] = []
    if rule.compoundsMonthly {
      var months = 0
      while first.adding(months: months + 1).adding(days: -1) <= last {
        amount = amount + amount * rate * Exact(Ratio(1, 12))
        months += 1
      }
      from = first.adding(months: months)
      if months > 0 { steps.append("\(months) full months at a twelfth of \(percent(rate)) each") }
    }
    let simple = days(rate, amount, from, last)
    return (amount - debt + simple.value, steps + simple.steps)
  }

  /// Simple interest on an amount for some days.
  private func days(_ rate: Exact, _ amount: Exact, _ from: CivilDate, _ last: CivilDate) -> (
    value: Exact, steps: [String]
  ) {
    let year = Exact(rule.days == .actual365 ? 365 : 360)
    let days = Exact(rule.days == .thirty360 ? from.days360(to: last) : from.days(to: last))
    let aDay = (amount * rate).divided(by: year) ?? .zero
    if rule.roundsEachDay {
      let rounded = aDay.rounded(policy.rounding, to: cent)
      return (
        rounded * days,
        ["a day is \(rounded.decimal(places: policy.currency.decimals)), rounded; \(days) of them"]
      )
    }
    return (aDay * days, days > .zero ? ["\(days) days of \(year) at \(percent(rate))"] : [])
  }

  private var cent: Exact { Exact(Money(minorUnits: 1, policy.currency).inMainUnits) }

  // MARK: By the month

  private func monthly(
    _ rate: Exact,
    _ reading: InterestRate.MonthReading,
    _ debt: Exact,
    _ days: Int
  ) -> (value: Exact, steps: [String]) {
    let month = debt * rate
    let words = "\(percent(rate)) per month, \(reading.rawValue)"
    switch reading {
    case .byThirtyDays: return (month * Exact(Ratio(Int128(days), 30)), [words])
    case .byTheYear: return (month * Exact(Ratio(12 * Int128(days), 365)), [words])
    case .started: return (month * Exact((days + 29) / 30), ["\(words): \((days + 29) / 30)"])
    case .compounded:
      var amount = debt
      for _ in 0..<days / 30 { amount = amount + amount * rate }
      amount = amount + amount * rate * Exact(Ratio(Int128(days % 30), 30))
      return (amount - debt, ["\(words): \(days / 30), and \(days % 30) days"])
    }
  }

  private func percent(_ share: Exact) -> String {
    let value = share * Exact(100)
    let places = value.decimals(upTo: 6) ?? 6
    return value.decimal(places: places) + " %"
  }

  private func percent(_ share: Percent) -> String { percent(Exact(share.fraction)) }
}

extension CivilDate {
  /// How many days there are from this one to another, both included.
  fileprivate func days(to last: CivilDate) -> Int {
    max(0, Int(last.daysSinceEpoch) - Int(daysSinceEpoch) + 1)
  }

  /// The same where each month has thirty days.
  fileprivate func days360(to last: CivilDate) -> Int {
    let start = adding(days: -1).components
    let end = last.components
    let days = min(end.day, 30) - min(start.day, 30)
    return max(0, 360 * (end.year - start.year) + 30 * (end.month - start.month) + days)
  }

  /// The first day of January or of July.
  fileprivate var startOfHalfYear: CivilDate {
    let start = CalendarPeriod(.year, holding: self).first
    let middle = start.adding(months: 6)
    return self < middle ? start : middle
  }
}
