import Agreements
import Calculating
import Diagnostics
import Measuring
import Quantities
import ServiceHours
import Settlement

extension Charger {
  /// An amount in words.
  func money(_ value: Exact) -> String { text.text(value, .money) }

  /// What an amount of the text comes to, whatever it is the amount of.
  func value(of rule: AmountRule) throws(Worked.Unknown) -> Charge {
    switch rule {
    case .written(let money, _): return Charge(value: Exact(money.inMainUnits), steps: [])
    case .defined(let name):
      let value = try defined(name)
      return Charge(value: value.value, steps: ["\(name) is \(value.words)"])
    case .share(let share, let name):
      let base = try defined(name)
      let value = Exact(share.fraction) * base.value
      let words = text.text(Exact(share.fraction), .share)
      return Charge(value: value, steps: ["\(words) of \(name), \(base.words): \(money(value))"])
    }
  }

  /// What an amount comes to that is owed again and again: by the period of the agreement, and by its days where
  /// the agreement begins or ends in it.
  func recurring(_ rule: AmountRule, _ price: Price, on page: Int) throws(Worked.Unknown) -> Charge
  {
    var charge = try value(of: rule)
    let period = period(page)
    if charge.steps.isEmpty { charge.steps.append(rule.words(agreement)) }
    try spread(&charge, per: rule.per(agreement), over: period)
    try cut(&charge, price, to: period)
    return charge
  }

  /// What an amount by the month, the quarter or the year comes to in a period.
  private func spread(_ charge: inout Charge, per: String?, over period: CalendarPeriod)
    throws(Worked.Unknown)
  {
    let lengths = ["month": 1, "quarter": 3, "year": 12]
    guard let per else { return }
    guard let months = lengths[per] else {
      throw Worked.Unknown(reason: "`per \(per)` is no period that invoices are of")
    }
    let length = period.length.rawValue
    guard length != months else { return }
    let value = charge.value * Exact(Ratio(Int128(length), Int128(months)))
    charge.take(value, because: "\(length) of \(months) months: \(money(value))")
  }

  /// Takes the part of a period in which the agreement is in force.
  func cut(_ charge: inout Charge, _ price: Price, to period: CalendarPeriod)
    throws(Worked.Unknown)
  {
    let (inForce, all) = days(of: period)
    guard inForce < all else { return }
    switch price.parts {
    case .whole where isPart:
      throw Worked.Unknown(
        reason:
          "\(period) is split between two texts, and the price \(price.name) is charged whole: only "
          + "`part periods: by the day` divides it"
      )
    case .whole: charge.steps.append("in force on \(inForce) of \(all) days, and charged whole")
    case .byTheDay:
      let value = charge.value * Exact(Ratio(Int128(inForce), Int128(all)))
      charge.take(
        value,
        because:
          "\(isPart ? "under this text" : "in force") on \(inForce) of \(all) days: \(money(value))"
      )
    case nil where isPart: throw undivided(price, period)
    case nil:
      throw Worked.Unknown(
        reason:
          "the agreement is in force on \(inForce) of the \(all) days of \(period), and the price "
          + "\(price.name) does not say `part periods`"
      )
    }
  }

  /// Why a price has no amount for a part of a period.
  func undivided(_ price: Price, _ period: CalendarPeriod) -> Worked.Unknown {
    Worked.Unknown(
      reason:
        "\(period) is split between two texts, and the price \(price.name) does not say "
        + "`part periods: by the day`"
    )
  }

  /// How many days of a period the text is in force and governs, and how many there are.
  func days(of period: CalendarPeriod) -> (inForce: Int, all: Int) {
    let first = max(period.first, inForce.first)
    let end = inForce.last.map { min(period.end, $0.adding(days: 1)) } ?? period.end
    return (
      Int(end.daysSinceEpoch - first.daysSinceEpoch),
      Int(period.end.daysSinceEpoch - period.first.daysSinceEpoch)
    )
  }

  /// Those days as a share of all.
  func share(of page: Int) -> Exact {
    let (inForce, all) = days(of: period(page))
    return Exact(Ratio(Int128(inForce), Int128(all)))
  }

  /// The instants of those days.
  func bounds(on page: Int) -> Interval {
    var agreement = agreement
    agreement.inForce = inForce
    return agreement.bounds(of: period(page))
  }

  /// Lifts a charge to the least that a price comes to.
  func atLeast(_ charge: Charge, _ price: Price, on page: Int) throws(Worked.Unknown) -> Charge {
    guard let least = price.least else { return charge }
    var charge = charge
    let limit = try recurring(least, price, on: page).value
    if charge.value < limit { charge.take(limit, because: "at least \(money(limit))") }
    return charge
  }

  /// What a formula comes to, with its steps.
  func worked(_ formula: Formula, on page: Int) throws(Worked.Unknown) -> Charge {
    let worked = book.work(formula, on: page)
    let inputs = worked.inputs.map {
      "\($0.name) is \(text.text($0.value, $0.dimension))"
    }
    let steps = worked.steps.map { "\($0.words): \(text.text($0.value, $0.dimension))" }
    let words = formula.citation.range.source[formula.citation.range.bytes]
    return Charge(value: try worked.value.get(), steps: ["\(words)"] + inputs + steps)
  }

  private func defined(_ name: String) throws(Worked.Unknown) -> (value: Exact, words: String) {
    guard let definition = agreement.definition(name),
      let constant = Expression.Constant(definition.value)
    else { throw Worked.Unknown(reason: "\(name) is no amount") }
    return (Exact(constant.value), constant.words)
  }
}

extension AmountRule {
  /// The amount as the text writes it.
  func words(_ agreement: Agreement) -> String {
    switch self {
    case .written(let money, let per): per.map { "\(money) per \($0)" } ?? "\(money)"
    case .defined(let name): name
    case .share(let share, let name): "\(share.fraction) of \(name)"
    }
  }
}
