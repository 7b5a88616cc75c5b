import Quantities
import ServiceHours

/// One case of a batch: which hours, what does not count, and what is asked.
struct BatchCase {
  let asked: AskedHours
  let pauses: IntervalSet
  let question: HoursQuestion

  /// Reads a case from its JSON object; an unknown key is an error, and so is one of another op.
  init(_ json: StrictJSON, hoursFrom shelf: inout BatchShelf) throws(WrongHoursText) {
    guard case .object(let members) = json else {
      throw WrongHoursText("a case is a JSON object, not \(json.kind)")
    }
    var fields = BatchFields(members)
    asked = try shelf.hours(of: try BatchHours(&fields))
    let zone = asked.hours.zone
    pauses = try Self.pauses(&fields, in: zone)
    let from = try HoursTextReading.instant(try fields.text("from"), in: zone)
    switch try fields.text("op") {
    case "served":
      let to = try HoursTextReading.instant(try fields.text("to"), in: zone)
      question = .served(from: from, to: to)
    case "add":
      question = .add(try fields.seconds("seconds"), from: from)
    case "step":
      question = try Self.step(&fields, from: from)
      guard pauses.isEmpty else { throw WrongHoursText("pauses do not move a step") }
    case let other:
      throw WrongHoursText("the op '\(other)' is unknown; it is served, add or step")
    }
    try fields.expectNoMore()
  }

  /// Reads how many working days, or how many of what else, are stepped.
  private static func step(
    _ fields: inout BatchFields,
    from: Instant
  ) throws(WrongHoursText) -> HoursQuestion {
    let roll = try roll(&fields)
    for (key, step) in StepUnit.all where fields.has(key) {
      return .move(step(try fields.count(key)), from: from, roll: roll)
    }
    return .step(days: try fields.count("days"), from: from, roll: roll ?? .last)
  }

  private static func pauses(
    _ fields: inout BatchFields,
    in zone: Zone
  ) throws(WrongHoursText) -> IntervalSet {
    var result: [Interval] = []
    for element in try fields.list("pauses") {
      guard case .array(let ends) = element, ends.count == 2 else {
        throw WrongHoursText("a pause is a list of two instants")
      }
      let (start, end) = (try ends[0].text(of: "pauses"), try ends[1].text(of: "pauses"))
      result.append(try HoursTextReading.pause(from: start, to: end, in: zone))
    }
    return IntervalSet(result)
  }

  private static func roll(_ fields: inout BatchFields) throws(WrongHoursText) -> Roll? {
    guard let text = try fields.optionalText("roll") else { return nil }
    guard let roll = Roll(rawValue: text) else {
      throw WrongHoursText("the roll '\(text)' is unknown; it is first or last")
    }
    return roll
  }
}
