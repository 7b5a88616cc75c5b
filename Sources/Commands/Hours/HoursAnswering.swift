import Quantities
import ServiceHours

/// What the commands that ask one question share.
enum HoursAnswering {
  /// Answers one question on a console.
  static func put(
    _ question: HoursQuestion,
    of hours: Hours,
    without pauses: IntervalSet = IntervalSet(),
    as format: AnswerFormat,
    on console: Console
  ) throws(WrongHoursText) {
    let answer = try question.answer(of: AskedHours(hours), without: pauses)
    switch (format, answer) {
    case (.json, _): console.writeLine(answer.json)
    case (.text, .span(let span)): console.writeLine("\(span)")
    case (.text, .instant(let instant)): console.writeLine(text(instant, in: hours.zone))
    }
  }

  /// The pauses of some `--pause` options.
  static func pauses(_ texts: [String], in zone: Zone) throws(WrongHoursText) -> IntervalSet {
    var pauses: [Interval] = []
    for text in texts {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw WrongHoursText("--pause '\(text)' is no FROM/TO")
      }
      pauses.append(
        try HoursTextReading.pause(from: String(parts[0]), to: String(parts[1]), in: zone)
      )
    }
    return IntervalSet(pauses)
  }

  /// An instant for people: by the wall clock of the zone, then in UTC.
  static func text(_ instant: Instant, in zone: Zone) -> String {
    let civil = zone.civilTime(at: instant)
    return "\(civil.date.weekday.letters) \(civil) \(zone) (\(instant))"
  }
}
