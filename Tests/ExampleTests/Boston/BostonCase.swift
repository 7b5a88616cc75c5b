import Quantities
import ServiceHours
import TestSupport

/// One request as the City's export shows it.
struct BostonCase {
  /// What the City's due dates go by.
  struct Group: Hashable {
    let type: Substring
    let queue: Substring
  }

  let id: Substring
  let opened: Substring
  let target: Substring
  let isClosed: Bool
  let status: Substring
  let group: Group

  /// Every request of the export; the one field that is quoted holds no comma.
  static let all = Result {
    let path = SharedData.path("data/boston-311-2015.csv.gz")
    return try Shell.lines("gzip -dc '\(path)'").dropFirst().map { line in
      let fields = line.fields
      return BostonCase(
        id: fields[0],
        opened: fields[1],
        target: fields[2],
        isClosed: !fields[3].isEmpty,
        status: fields[4],
        group: Group(type: fields[6], queue: fields[7])
      )
    }
  }

  /// What the City says of a request that is closed, in our words; nil where it says nothing.
  var verdict: Substring? {
    guard isClosed else { return nil }
    switch status {
    case "ONTIME": return "met"
    case "OVERDUE": return "missed"
    default: return nil
    }
  }
}

/// Boston's wall clock and the hours that the City's own due dates follow.
struct BostonClock {
  let table: HoursTable
  private let zone: Zone

  init() throws {
    let days = [
      "2015-01-01", "2015-01-19", "2015-02-16", "2015-04-20", "2015-05-25", "2015-09-07",
      "2015-10-12", "2015-11-11", "2015-11-26", "2015-12-25", "2016-01-01", "2016-01-18",
      "2016-02-15",
    ]
    guard let zone = Zone(identifier: "America/New_York"),
      let first = TimeText.date("2014-12-01"), let last = TimeText.date("2016-12-31")
    else { throw Missing() }
    self.zone = zone
    let hours = Hours(
      try WeeklyHours(parsing: "Mo-Fr 08:30-17:00"),
      in: zone,
      closed: ClosedDays(dates: Set(days.compactMap { TimeText.date($0) }))
    )
    table = try HoursTable(hours, covering: first...last)
  }

  private struct Missing: Error {}

  /// The instant of a text such as `01/16/2015 08:30:00 AM`.
  func instant(_ text: Substring) -> Instant? {
    let numbers = text.utf8.split { !(0x30...0x39).contains($0) }.compactMap {
      Int(Substring($0))
    }
    guard numbers.count == 6,
      let date = CivilDate(year: numbers[2], month: numbers[0], day: numbers[1])
    else { return nil }
    let hour = numbers[3] % 12 + (text.hasSuffix("PM") ? 12 : 0)
    let seconds = Int64(hour * 3600 + numbers[4] * 60 + numbers[5])
    return zone.instant(
      of: CivilTime(secondsSinceEpoch: Int64(date.daysSinceEpoch) * 86_400 + seconds)
    )
  }
}
