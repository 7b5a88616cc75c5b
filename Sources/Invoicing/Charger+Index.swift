import Agreements
import Calculating
import Quantities

extension Charger {
  /// A charge as its index has it: each year from the first date on, by the change of the index.
  func indexed(_ charge: Charge, _ price: Price, on page: Int) throws(Worked.Unknown) -> Charge {
    guard let rule = price.indexation else { return charge }
    guard let series = agreement.indexSeries(rule) else {
      throw Worked.Unknown(reason: "the text declares no series `\(rule.series)` of numbers")
    }
    var charge = charge
    var date = rule.from ?? agreement.inForce.first.adding(months: 12)
    var years = 1
    let first = date
    while date <= period(page).first {
      let factor = try factor(rule, series, on: date)
      let value = charge.value * factor.value
      charge.take(value, because: "from \(date) \(factor.words): \(money(value))")
      date = first.adding(months: 12 * years)
      years += 1
    }
    if price.parts == .byTheDay {
      try change(&charge, inside: period(page), on: date, rule, series)
    }
    return charge
  }

  /// A change inside a period counts from its day on, where the price says that parts count by the day; else it
  /// counts from the next period.
  private func change(
    _ charge: inout Charge,
    inside period: CalendarPeriod,
    on date: CivilDate,
    _ rule: Indexation,
    _ series: Series
  ) throws(Worked.Unknown) {
    let first = max(period.first, inForce.first)
    let end = inForce.last.map { min(period.end, $0.adding(days: 1)) } ?? period.end
    guard date < end else { return }
    let all = end.daysSinceEpoch - first.daysSinceEpoch
    let after = end.daysSinceEpoch - max(date, first).daysSinceEpoch
    let factor = try factor(rule, series, on: date)
    let share = Exact(Ratio(Int128(after), Int128(all)))
    let value = charge.value + charge.value * (factor.value - Exact(1)) * share
    charge.take(
      value,
      because: "from \(date), \(after) of \(all) days, \(factor.words): \(money(value))"
    )
  }

  private func factor(_ rule: Indexation, _ series: Series, on date: CivilDate)
    throws(Worked.Unknown) -> (value: Exact, words: String)
  {
    let month = try latest(rule.month, upTo: date)
    let base = try latest(rule.base, upTo: month.adding(months: -1))
    let (now, before) = (try figure(series, month), try figure(series, base))
    guard let ratio = now.divided(by: before) else {
      throw Worked.Unknown(
        reason: "\(series.name) is 0 in \(CalendarPeriod(.month, holding: base))"
      )
    }
    var change = ratio - Exact(1)
    let words = "\(series.name) changed by \(text.text(change, .share))"
    var held = words
    if let points = rule.points {
      change = change + Exact(points.fraction)
      held += ", plus \(text.text(Exact(points.fraction), .share))"
    }
    if let least = rule.atLeast.map({ Exact($0.fraction) }), change < least {
      change = least
      held += ", at least \(text.text(least, .share))"
    }
    if let most = rule.atMost.map({ Exact($0.fraction) }), change > most {
      change = most
      held += ", at most \(text.text(most, .share))"
    }
    return (Exact(1) + change, held)
  }

  private func figure(_ series: Series, _ month: CivilDate) throws(Worked.Unknown) -> Exact {
    let period = CalendarPeriod(agreement.periods ?? .month, holding: month)
    guard let figure = self.series[period][series.name] else {
      throw Worked.Unknown(reason: "no figure of \(series.name) is given for \(period)")
    }
    return Exact(figure.value)
  }

  /// The first day of the last month of a name that begins no later than a date.
  private func latest(_ name: String, upTo date: CivilDate) throws(Worked.Unknown) -> CivilDate {
    var month = CalendarPeriod(.month, holding: date).first
    for _ in 0..<12 {
      if Charger.months[month.components.month - 1] == name { return month }
      month = month.adding(months: -1)
    }
    throw Worked.Unknown(reason: "`\(name)` is no month")
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
