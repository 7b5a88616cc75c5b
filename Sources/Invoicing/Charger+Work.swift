import Agreements
import Calculating
import Measuring
import Quantities
import ServiceHours
import Settlement

extension Charger {
  /// What the work under a rate comes to in a period: each stretch of work belongs to the period in which it
  /// begins.
  func work(_ rate: Rate, on page: Int) throws(Worked.Unknown) -> Charge {
    guard let hourly = rate.perHour else {
      throw Worked.Unknown(reason: "the rate \(rate.name) has no price of an hour")
    }
    let hour = try value(of: hourly).value
    var charge = Charge(value: .zero, steps: [])
    let entries = usage.work(rate.worked, in: bounds(on: page))
    for entry in entries {
      guard let end = entry.end else {
        throw Worked.Unknown(reason: "work that began at \(local(entry.start)) has not ended")
      }
      let priced = try price(entry.start, end, rate, hour)
      charge.value = charge.value + priced.value
      charge.steps += priced.steps
    }
    if entries.isEmpty { charge.steps.append("nothing was worked") }
    return charge
  }

  // A stretch is charged from its beginning for as long as it counts, and the clock says which part of that lies
  // outside the hours of the rate.
  private func price(_ start: Instant, _ end: Instant, _ rate: Rate, _ hour: Exact)
    throws(Worked.Unknown) -> Charge
  {
    let length = Exact(Ratio(Int128((end - start).microseconds), 1_000_000))
    var counted = Charge(value: length, steps: [])
    if let step = rate.step { try raise(&counted, to: step) }
    if let least = rate.least {
      let limit = try seconds(least)
      if counted.value < limit { counted.value = limit }
    }
    let words = "\(local(start)): \(text.text(length, .time))"
    let asCounted =
      counted.value == length ? "" : ", counted as \(text.text(counted.value, .time))"
    let outside = try outside(start, counted.value, rate)
    let price = hour * Exact(Ratio(1, 3600))
    var value = counted.value * price
    var note = ""
    if let share = rate.outside, outside > .zero {
      value = value + outside * price * Exact(share.fraction)
      note =
        ", \(text.text(outside, .time)) of it outside \(rate.hours ?? "") at "
        + "\(text.text(Exact(share.fraction), .share)) more"
    }
    return Charge(value: value, steps: ["\(words)\(asCounted)\(note): \(money(value))"])
  }

  private func outside(_ start: Instant, _ counted: Exact, _ rate: Rate) throws(Worked.Unknown)
    -> Exact
  {
    guard rate.outside != nil else { return .zero }
    guard let hours = rate.hours, let microseconds = (counted * Exact(1_000_000)).whole(.up),
      let inside = usage.served(start, start + Span(microseconds: microseconds), in: hours)
    else { throw Worked.Unknown(reason: "the hours of the rate \(rate.name) are not known") }
    return counted - Exact(Ratio(Int128(inside.microseconds), 1_000_000))
  }

  private func local(_ instant: Instant) -> String { "\(agreement.zone.civilTime(at: instant))" }
}
