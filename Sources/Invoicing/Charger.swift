import Agreements
import Calculating
import Measuring
import Quantities
import ServiceHours
import Settlement

/// Works out what the prices of an agreement come to in its periods.
struct Charger {
  let agreement: Agreement
  let policy: MoneyPolicy
  let book: Book
  var usage: UsageReader
  let series: SeriesFigures

  /// The days of the term, or those that the text governs of a period that is split.
  let inForce: (first: CivilDate, last: CivilDate?)

  /// True when the text governs a part of the period alone.
  let isPart: Bool

  /// What may be counted while facts are open, or nil where none is.
  let open: OpenUsage?

  /// The last day of which something is known.
  let asKnownOn: CivilDate

  /// Prepares to charge.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - policy: The currency and the rounding of the agreement.
  ///   - book: The periods of the agreement from its first, with what is known of them.
  ///   - usage: What prices count.
  ///   - series: The figures of series, also those of months before the agreement.
  ///   - open: What may be counted while facts are open, or nil where none is.
  ///   - cutOff: The instant up to which events were looked at.
  ///   - days: The days that the text governs of a period that is split, or nil.
  init(
    _ agreement: Agreement,
    _ policy: MoneyPolicy,
    _ book: Book,
    usage: UsageReader,
    series: SeriesFigures,
    open: OpenUsage? = nil,
    cutOff: Instant,
    in days: (first: CivilDate, last: CivilDate)? = nil
  ) {
    self.agreement = agreement
    self.policy = policy
    self.book = book
    self.usage = usage
    self.series = series
    self.open = open
    isPart = days != nil
    inForce = (
      max(agreement.inForce.first, days?.first ?? agreement.inForce.first),
      [agreement.inForce.last, days?.last].compactMap(\.self).min()
    )
    asKnownOn = agreement.zone.civilTime(at: cutOff).date
  }

  /// The lines of prices in a period, in the order of the agreement.
  func lines(_ place: ChargedPlace) -> [InvoiceLine] {
    agreement.governance.prices.flatMap { price in
      open.map { bounded(price, place, by: $0) } ?? priceLines(price, place)
    }
  }

  /// The lines of a price by what is counted.
  func priceLines(_ price: Price, _ place: ChargedPlace) -> [InvoiceLine] {
    modelLines(price, place) + extras(price, on: place.page) + expenses(price, on: place.page)
  }

  /// A period by its place.
  func period(_ page: Int) -> CalendarPeriod { book.pages[page].figures.period }

  /// Values as people read them.
  var text: ValueText { ValueText(agreement) }

  private func modelLines(_ price: Price, _ place: ChargedPlace) -> [InvoiceLine] {
    let page = place.page
    if let reason = agreement.reasonsNotRun(price)["model"] {
      return [line(price, .failure(Worked.Unknown(reason: reason)))]
    }
    switch price.model {
    case .once(let amount, let date): return once(price, amount, date, on: page)
    case .timeAndMaterials(let names):
      return agreement.rates(named: names).map { rate in
        let worked = Result { () throws(Worked.Unknown) in
          try indexed(work(rate, on: page), price, on: page)
        }
        return InvoiceLine(
          id: "\(price.name).\(rate.name)",
          .charge,
          "\(price.name): work by \(rate.name)",
          worked,
          policy,
          rate.citation
        )
      }
    case .retainer(_, let amount, _): return retainer(price, amount, place)
    default:
      return [
        line(
          price,
          Result { () throws(Worked.Unknown) in
            try indexed(atLeast(model(price, on: page), price, on: page), price, on: page)
          }
        )
      ]
    }
  }

  /// The one line of a price.
  func line(_ price: Price, _ charge: Result<Charge, Worked.Unknown>) -> InvoiceLine {
    InvoiceLine(
      id: price.name,
      .charge,
      price.service.map { "\(price.name), for \($0)" } ?? price.name,
      charge,
      policy,
      price.citation
    )
  }

  // MARK: Models

  private func model(_ price: Price, on page: Int) throws(Worked.Unknown) -> Charge {
    switch price.model {
    case .fixed(let amount): return try recurring(amount, price, on: page)
    case .worked(let formula):
      var charge = try worked(formula, on: page)
      // What units cost is charged as it is used; only what is said to go by the day is cut, and what two texts
      // share.
      if price.parts == .byTheDay || isPart { try cut(&charge, price, to: period(page)) }
      return charge
    case .each(let event, let amount):
      let one = try value(of: amount)
      let count = usage.count(event, in: bounds(on: page))
      let value = Exact(count) * one.value
      return Charge(
        value: value,
        steps: one.steps + ["\(count) \(event) at \(money(one.value)): \(money(value))"]
      )
    case .slices(let event, let isByVolume):
      if isPart {
        throw Worked.Unknown(reason: "its slices are of a whole \(period(page).length)")
      }
      let count = usage.count(event, in: bounds(on: page))
      let counted = "\(count) \(event)"
      return isByVolume
        ? try byVolume(Int64(count), counted, price.slices)
        : try graduated(Int64(count), counted, price.slices)
    case .people(let count, let grade, let amount):
      var charge = try recurring(amount, price, on: page)
      let value = Exact(Int(clamping: count)) * charge.value
      charge.take(value, because: "\(count) people of grade \(grade): \(money(value))")
      return charge
    case .outcome(let share, let name, let above, let most):
      var charge = try outcome(share, name, above, most, on: page)
      if isPart { try cut(&charge, price, to: period(page)) }
      return charge
    case .once, .timeAndMaterials, .retainer: return Charge(value: .zero, steps: [])
    }
  }

  private func once(_ price: Price, _ amount: AmountRule, _ date: CivilDate, on page: Int)
    -> [InvoiceLine]
  {
    let period = period(page)
    guard period.first <= date, date < period.end,
      !isPart || inForce.first <= date && inForce.last.map({ date <= $0 }) ?? true
    else { return [] }
    return [
      line(
        price,
        Result { () throws(Worked.Unknown) in
          var charge = try value(of: amount)
          charge.steps.append("once, on \(date): \(money(charge.value))")
          return charge
        }
      )
    ]
  }

  private func outcome(
    _ share: Percent,
    _ name: String,
    _ above: AmountRule?,
    _ most: AmountRule?,
    on page: Int
  ) throws(Worked.Unknown) -> Charge {
    let figure = try book.work(.series(name), on: page).value.get()
    var charge = Charge(value: figure, steps: ["\(name) is \(money(figure))"])
    if let above {
      let floor = try value(of: above).value
      let excess = max(.zero, figure - floor)
      charge.take(excess, because: "above \(money(floor)): \(money(excess))")
    }
    let part = Exact(share.fraction) * charge.value
    charge.take(
      part,
      because: "\(text.text(Exact(share.fraction), .share)) of that: \(money(part))"
    )
    if let most {
      let limit = try value(of: most).value
      let held = min(part, limit)
      charge.take(held, because: "at most \(money(limit)): \(money(held))")
    }
    return charge
  }

  // MARK: Slices

  private func graduated(_ count: Int64, _ counted: String, _ slices: [PriceSlice])
    throws(Worked.Unknown) -> Charge
  {
    var charge = Charge(value: .zero, steps: [counted])
    var from: Int64 = 0
    for slice in slices {
      let part = min(count, slice.upTo ?? count) - from
      if part > 0 {
        let one = try value(of: slice.price).value
        let price = Exact(Int(clamping: part)) * one
        charge.take(
          charge.value + price,
          because: "\(part) at \(money(one)): \(money(price))"
        )
      }
      from = slice.upTo ?? count
    }
    return charge
  }

  private func byVolume(_ count: Int64, _ counted: String, _ slices: [PriceSlice])
    throws(Worked.Unknown) -> Charge
  {
    guard let slice = slices.first(where: { $0.upTo.map { count <= $0 } ?? true }) else {
      throw Worked.Unknown(reason: "no slice holds \(counted)")
    }
    let one = try value(of: slice.price).value
    let price = Exact(Int(clamping: count)) * one
    return Charge(value: price, steps: [counted, "all of them at \(money(one)): \(money(price))"])
  }
}
