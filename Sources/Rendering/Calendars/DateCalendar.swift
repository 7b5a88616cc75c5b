package import Measuring
package import Quantities

/// The dates of an agreement as an iCalendar file, RFC 5545.
package struct DateCalendar {
  /// The dates, in order.
  package let dates: [WatchedDate]

  /// What the calendar is called.
  package let title: String

  /// What makes the names of its events like no other agreement's.
  package let identity: String

  /// When it was made, as whoever takes it in is told.
  package let stamp: Instant

  /// How often the text was changed: an event of a later text takes the place of the same one of an earlier.
  package let revision: Int

  /// The whole days before a date on which it is told of; nil for what is usual for its sort.
  package let alarmDays: [Int]?

  /// Prepares a calendar.
  package init(
    _ dates: [WatchedDate],
    title: String,
    identity: String,
    stamp: Instant,
    revision: Int,
    alarmDays: [Int]?
  ) {
    self.dates = dates
    self.title = title
    self.identity = identity
    self.stamp = stamp
    self.revision = revision
    self.alarmDays = alarmDays
  }

  /// The file.
  package var text: String {
    var lines = [
      ContentLine("BEGIN", plain: "VCALENDAR"), ContentLine("VERSION", plain: "2.0"),
      ContentLine("PRODID", words: "-//Abide//Dates of an agreement//EN"),
      ContentLine("CALSCALE", plain: "GREGORIAN"), ContentLine("NAME", words: title),
      ContentLine("X-WR-CALNAME", words: title),
    ]
    var used: [String: Int] = [:]
    for date in dates {
      let name = self.name(of: date)
      used[name, default: 0] += 1
      let count = used[name] ?? 1
      lines += event(date, uid: count == 1 ? name : "\(name)-\(count)")
    }
    lines.append(ContentLine("END", plain: "VCALENDAR"))
    return lines.map(\.folded).joined()
  }

  // MARK: Events

  /// A name that stays when the date moves, so that the event moves with it.
  private func name(of date: WatchedDate) -> String {
    ([date.sort.rawValue, date.name] + [date.label].compactMap(\.self) + [identity])
      .filter { !$0.isEmpty }.joined(separator: "-")
  }

  private func event(_ date: WatchedDate, uid: String) -> [ContentLine] {
    var lines = [
      ContentLine("BEGIN", plain: "VEVENT"), ContentLine("UID", words: uid),
      ContentLine("DTSTAMP", plain: Self.utc(stamp)),
      ContentLine("SEQUENCE", plain: "\(revision)"),
    ]
    if let moment = date.moment {
      lines.append(ContentLine("DTSTART", plain: Self.utc(moment)))
    } else {
      lines.append(ContentLine("DTSTART;VALUE=DATE", plain: Self.day(date.date)))
      lines.append(ContentLine("DTEND;VALUE=DATE", plain: Self.day(date.date.adding(days: 1))))
    }
    lines.append(ContentLine("SUMMARY", words: "\(date.title): \(title)"))
    if !date.explanation.isEmpty {
      lines.append(ContentLine("DESCRIPTION", words: date.explanation))
    }
    lines.append(ContentLine("TRANSP", plain: "TRANSPARENT"))
    for days in alarmDays ?? date.sort.usualAlarms {
      lines += alarm(days, before: date)
    }
    lines.append(ContentLine("END", plain: "VEVENT"))
    return lines
  }

  private func alarm(_ days: Int, before date: WatchedDate) -> [ContentLine] {
    [
      ContentLine("BEGIN", plain: "VALARM"), ContentLine("ACTION", plain: "DISPLAY"),
      ContentLine("DESCRIPTION", words: date.title),
      ContentLine("TRIGGER", plain: Self.trigger(days, isDay: date.moment == nil)),
      ContentLine("END", plain: "VALARM"),
    ]
  }

  // A day begins at midnight, when nobody looks: what is told of a day is told at nine.
  private static func trigger(_ days: Int, isDay: Bool) -> String {
    if !isDay { return days == 0 ? "PT0S" : "-P\(days)D" }
    let hours = days * 24 - 9
    return hours < 0 ? "PT\(-hours)H" : "-PT\(hours)H"
  }

  // MARK: Values

  private static func day(_ date: CivilDate) -> String {
    date.description.filter { $0 != "-" }
  }

  private static func utc(_ instant: Instant) -> String {
    let time = CivilTime(secondsSinceEpoch: instant.wholeSeconds)
    let seconds =
      time.secondsSinceEpoch
      - CivilTime(
        date: time.date,
        clock: .midnight
      ).secondsSinceEpoch
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    let clock = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    return "\(day(time.date))T\(clock)Z"
  }
}

extension WatchedDate.Sort {
  /// How many days before it is told of: what takes a decision earlier than what takes an hour.
  fileprivate var usualAlarms: [Int] {
    switch self {
    case .expiry, .renewalNotice, .renewedExpiry, .endingNotice, .earliestEnd, .evidenceExpiry:
      [30, 7]
    case .begin, .amendment, .review, .evidenceAsked: [7]
    case .duty, .report: [1]
    }
  }
}
