import Agreements
import Calculating
import Diagnostics
import Quantities
import Settlement

extension Charger {
  /// What costs extra under a price.
  func extras(_ price: Price, on page: Int) -> [InvoiceLine] {
    price.extras.enumerated().map { place, extra in
      let charge = Result { () throws(Worked.Unknown) in
        try indexed(divided(self.extra(extra, on: page), price, on: page), price, on: page)
      }
      return InvoiceLine(
        id: "\(price.name).also[\(place + 1)]",
        .extra,
        "\(price.name): \(extra.of)",
        charge,
        policy,
        price.citation.naming("\(price.name).also")
      )
    }
  }

  private func extra(_ extra: PriceExtra, on page: Int) throws(Worked.Unknown) -> Charge {
    guard let figure = extra.figure else {
      throw Worked.Unknown(reason: "`\(extra.of)` is the name of no figure of time")
    }
    let spent = try book.work(figure, on: page).value.get()
    var charge = Charge(value: spent, steps: ["\(figure) is \(text.text(spent, .time))"])
    if let above = extra.above {
      try held(extra.each)
      let free = try seconds(above)
      let excess = max(.zero, spent - free)
      charge.take(
        excess,
        because: "above \(text.text(free, .time)): \(text.text(excess, .time))"
      )
    }
    if let step = extra.step { try raise(&charge, to: step) }
    let rate = try value(of: extra.price).value
    try price(&charge, at: rate)
    return charge
  }

  /// What is paid back under a price.
  func expenses(_ price: Price, on page: Int) -> [InvoiceLine] {
    price.expenses.enumerated().map { place, expense in
      InvoiceLine(
        id: "\(price.name).expenses[\(place + 1)]",
        .expense,
        "\(price.name): \(expense.what) at cost",
        Result { () throws(Worked.Unknown) in
          try divided(self.expense(expense, on: page), price, on: page)
        },
        policy,
        price.citation.naming("\(price.name).expenses")
      )
    }
  }

  private func expense(_ expense: Expense, on page: Int) throws(Worked.Unknown) -> Charge {
    guard let figure = expense.figure else {
      throw Worked.Unknown(reason: "`\(expense.what)` is the name of no figure of amounts")
    }
    let worked = book.work(figure, on: page)
    let spent = try worked.value.get()
    let places = worked.inputs.compactMap(\.place).map {
      ", \($0.source.name):\($0.source.position(at: $0.bytes.lowerBound).line)"
    }
    var charge = Charge(
      value: spent,
      steps: ["\(figure) is \(money(spent))\(places.first ?? "")"]
    )
    if let approval = expense.approval { charge.steps.append("approved by \(approval)") }
    if let most = expense.atMost {
      try held(expense.each)
      let limit = try value(of: most).value
      let paid = min(spent, limit)
      charge.take(
        paid,
        because: spent > limit
          ? "at most \(money(limit)); \(money(spent - limit)) is not paid back"
          : "at most \(money(limit)): not reached"
      )
    }
    return charge
  }

  /// What is known of a whole period, as far as the text governs it: by the day, where the price says so.
  private func divided(_ charge: Charge, _ price: Price, on page: Int) throws(Worked.Unknown)
    -> Charge
  {
    guard isPart else { return charge }
    var charge = charge
    try cut(&charge, price, to: period(page))
    return charge
  }

  // MARK: Time

  /// Throws when what is free or at most is not of the periods that are invoiced.
  private func held(_ rhythm: Rhythm?) throws(Worked.Unknown) {
    let lengths: [Rhythm: CalendarPeriod.Length] = [
      .month: .month, .quarter: .quarter, .year: .year,
    ]
    guard let rhythm, lengths[rhythm] != agreement.periods else { return }
    throw Worked.Unknown(
      reason: "a limit by the \(rhythm.rawValue) is not counted where periods are of another length"
    )
  }

  /// The seconds of a length that is the same whatever the calendar.
  func seconds(_ limit: Limit) throws(Worked.Unknown) -> Exact {
    switch limit.length {
    case .elapsed(let span), .served(let span, _):
      return Exact(Ratio(Int128(span.microseconds), 1_000_000))
    case .workingDays, .days, .months:
      throw Worked.Unknown(reason: "a length in days or months has no fixed number of hours")
    }
  }

  /// Counts each started stretch whole.
  func raise(_ charge: inout Charge, to step: Limit) throws(Worked.Unknown) {
    let size = try seconds(step)
    guard size > .zero else { return }
    let raised = charge.value.rounded(.up, to: size)
    guard raised != charge.value else { return }
    charge.take(
      raised,
      because: "each started \(text.text(size, .time)) counts: \(text.text(raised, .time))"
    )
  }

  /// Turns seconds into an amount by the price of an hour.
  func price(_ charge: inout Charge, at hour: Exact) throws(Worked.Unknown) {
    let hours = charge.value * Exact(Ratio(1, 3600))
    let value = hours * hour
    charge.take(
      value,
      because: "\(text.text(charge.value, .time)) at \(money(hour)) an hour: \(money(value))"
    )
  }
}
