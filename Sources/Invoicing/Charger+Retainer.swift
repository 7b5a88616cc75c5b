import Agreements
import Calculating
import Quantities
import Settlement

extension Charger {
  /// The lines of a retainer: what is paid in advance, and the hours beyond it.
  func retainer(
    _ price: Price,
    _ time: Limit,
    _ amount: AmountRule,
    _ rollover: Rollover?,
    on page: Int
  ) -> [InvoiceLine] {
    let fee = Result { () throws(Worked.Unknown) in
      try indexed(
        atLeast(recurring(amount, price, on: page), price, on: page),
        price,
        on: page
      )
    }
    let beyond = Result { () throws(Worked.Unknown) in
      try self.beyond(price, time, rollover, on: page)
    }
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

  private func beyond(_ price: Price, _ time: Limit, _ rollover: Rollover?, on page: Int)
    throws(Worked.Unknown) -> Charge
  {
    guard let drawn = price.drawn else {
      throw Worked.Unknown(reason: "nothing tells what was drawn: it has no `drawn`")
    }
    var hours = HoursAccount(
      included: try seconds(time),
      rollover: rollover,
      keeps: try rollover.map { rollover throws(Worked.Unknown) in try periods(rollover.keeps) }
    )
    var steps: [String] = []
    for place in 0...page {
      let (inForce, all) = days(of: period(place))
      let share =
        price.parts == .byTheDay ? Exact(Ratio(Int128(inForce), Int128(all))) : Exact(1)
      steps = hours.draw(
        try book.work(drawn, on: place).value.get(),
        of: share,
        in: period(place).description,
        place,
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
    return try indexed(charge, price, on: page)
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
