import Quantities
import ServiceHours

/// One case of a batch: which hours, what does not count, and what is asked.
struct BatchCase {
  let hours: Hours
  let pauses: IntervalSet
  let question: HoursQuestion

  /// Reads a case from its JSON object; an unknown key is an error, and so is one of another op.
  init(_ json: StrictJSON) throws(WrongHoursText) {
    guard case .object(let members) = json else {
      throw WrongHoursText("a case is a JSON object, not \(json.kind)")
    }
    var fields = BatchFields(members)
    let zone = try HoursTextReading.zone(try fields.text("zone"))
    hours = Hours(
      try HoursTextReading.weekly(try fields.text("hours")),
      in: zone,
      closed: try Self.closed(&fields),
      overrides: try Self.overrides(&fields)
    )
    pauses = try Self.pauses(&fields, in: zone)
    let from = try HoursTextReading.instant(try fields.text("from"), in: zone)
    switch try fields.text("op") {
    case "served":
      let to = try HoursTextReading.instant(try fields.text("to"), in: zone)
      question = .served(from: from, to: to)
    case "add":
      question = .add(try fields.seconds("seconds"), from: from)
    case "step":
      question = .step(days: try fields.count("days"), from: from, roll: try Self.roll(&fields))
      guard pauses.isEmpty else {
        throw WrongHoursText("pauses do not move a step of working days")
      }
    case let other:
      throw WrongHoursText("the op '\(other)' is unknown; it is served, add or step")
    }
    try fields.expectNoMore()
  }

  private static func closed(_ fields: inout BatchFields) throws(WrongHoursText) -> ClosedDays {
    var result = ClosedDays.none
    for element in try fields.list("except") {
      result = result.union(try HoursTextReading.closed(try element.text(of: "except")))
    }
    return result
  }

  private static func overrides(
    _ fields: inout BatchFields
  ) throws(WrongHoursText) -> [CivilDate: [Window]] {
    var result: [CivilDate: [Window]] = [:]
    for (date, windows) in try fields.members("overrides") {
      let list = try HoursTextReading.windows(try windows.text(of: "overrides"))
      result[try HoursTextReading.date(date)] = list
    }
    return result
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

  private static func roll(_ fields: inout BatchFields) throws(WrongHoursText) -> Roll {
    guard let text = try fields.optionalText("roll") else { return .last }
    guard let roll = Roll(rawValue: text) else {
      throw WrongHoursText("the roll '\(text)' is unknown; it is first or last")
    }
    return roll
  }
}
