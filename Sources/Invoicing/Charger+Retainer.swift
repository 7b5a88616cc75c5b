import Agreements
import Calculating
import Quantities
import Settlement

extension Charger {
  /// The lines of a retainer: what is paid in advance, and the hours beyond it.
  func retainer(_ price: Price, _ amount: AmountRule, _ place: ChargedPlace) -> [InvoiceLine] {
    let fee = Result { () throws(Worked.Unknown) in
      try indexed(
        atLeast(recurring(amount, price, on: place.page), price, on: place.page),
        price,
        on: place.page
      )
    }
    let beyond = Result { () throws(Worked.Unknown) in try self.beyond(price, place) }
    return [
      line(price, fee),
      InvoiceLine(
        id: "\(price.name).beyond",
        .charge,
        "\(price.name): hours beyond the retainer",
        beyond,
        policy,
        price.citation.naming("\(price.name).beyond")
      ),
    ]
  }

  private func beyond(_ price: Price, _ place: ChargedPlace) throws(Worked.Unknown) -> Charge {
    guard price.drawn != nil else {
      throw Worked.Unknown(reason: "nothing tells what was drawn: it has no `drawn`")
    }
    var hours = HoursAccount()
    var steps: [String] = []
    for part in place.before + [ChargedPart(charger: self, place: place)] {
      // A text that has no such retainer gives no hours, and those of earlier ones grow old.
      guard let drawing = try part.charger.drawing(price.name, on: part.place.page) else {
        continue
      }
      steps = hours.draw(
        drawing,
        in: part.charger.period(part.place.page).description,
        part.place.number,
        endsPeriod: part.place.endsPeriod,
        text
      )
    }
    var charge = Charge(value: hours.beyond, steps: steps)
    guard hours.beyond > .zero else {
      charge.value = .zero
      return charge
    }
    guard let rate = price.beyond else {
      throw Worked.Unknown(
        reason:
          "\(text.text(hours.beyond, .time)) are beyond the retainer, and the price \(price.name) does "
          + "not say `beyond`: what they cost"
      )
    }
    try self.price(&charge, at: value(of: rate).value)
    return try indexed(charge, price, on: place.page)
  }

  /// What a retainer of the text gives on a page, and what is drawn of it; nil where the text has none so named.
  private func drawing(_ name: String, on page: Int) throws(Worked.Unknown)
    -> HoursAccount.Drawing?
  {
    guard let price = agreement.governance.prices.first(where: { $0.name == name }),
      case .retainer(let time, _, let rollover) = price.model, let drawn = price.drawn
    else { return nil }
    if isPart, price.parts != .byTheDay { throw undivided(price, period(page)) }
    let share = price.parts == .byTheDay ? share(of: page) : Exact(1)
    let all = try book.work(drawn, on: page).value.get()
    return HoursAccount.Drawing(
      included: try seconds(time) * share,
      drawn: isPart ? all * share : all,
      rollover: rollover,
      keeps: try rollover.map { rollover throws(Worked.Unknown) in try periods(rollover.keeps) }
    )
  }

  /// How many settlement periods a length is.
  func periods(_ limit: Limit) throws(Worked.Unknown) -> Int {
    let length = agreement.periods?.rawValue ?? 1
    guard case .months(let months) = limit.length, months % length == 0 else {
      throw Worked.Unknown(
        reason: "a length that is not in whole periods cannot be counted in them"
      )
    }
    return months / length
  }
}
