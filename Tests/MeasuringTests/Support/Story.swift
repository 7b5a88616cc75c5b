import Agreements
import Measuring
import Quantities
import ServiceHours
import Testing

/// What happens to one ticket in Dublin in 2026, in words: `03-02 09:00 opened low & waiting; ...`.
///
/// Events joined by `&` share an instant and a sequence.
struct Story {
  let zone: Zone
  let events: [Happening]

  init(_ text: String) throws {
    let dublin = try #require(Zone(identifier: "Europe/Dublin"))
    zone = dublin
    var events: [Happening] = []
    for (sequence, part) in text.split(separator: "; ").enumerated() {
      let words = part.split(separator: " ", maxSplits: 2).map(String.init)
      let at = try Self.instant("\(words[0]) \(words[1])", in: dublin)
      for told in words[2].split(separator: " & ") {
        let words = told.split(separator: " ").map(String.init)
        var facts: [String: Happening.Value] = [:]
        for word in words.dropFirst() {
          switch word {
          case "phone", "mail": facts["channel"] = .name(word)
          case "agent", "customer", "bot": facts["by"] = .name(word)
          case _ where Desk.priorities.contains(word): facts["priority"] = .name(word)
          default:
            let time = word.replacing("T", with: " ")
            facts["promised"] = .instant(try Self.instant(time, in: dublin))
          }
        }
        events.append(
          Happening(
            at: at,
            sequence: Int64(sequence),
            event: words[0],
            facts: facts,
            id: UInt64(events.count + 1)
          )
        )
      }
    }
    self.events = events
  }

  /// The instant of a text such as `03-02 09:00` by the clocks of Dublin.
  static func instant(_ text: String, in zone: Zone) throws -> Instant {
    let words = text.split(separator: " ")
    let date = try #require(TimeText.date("2026-\(words[0])"))
    let parts = words[1].split(separator: ":").compactMap { Int($0) }
    let clock = TimeOfDay(hour: parts[0], minute: parts[1], second: parts.count > 2 ? parts[2] : 0)
    return zone.instant(of: CivilTime(date: date, clock: try #require(clock)))
  }

  /// An instant by the clocks of Dublin, without the year.
  static func text(_ instant: Instant, in zone: Zone) -> String {
    String("\(zone.civilTime(at: instant))".dropFirst(5))
  }

  /// Every run of the clock at a cut-off, such as `met, 2 h of 4 h, due 03-02 13:00`.
  func runs(of clock: Clock, at cutOff: String) throws -> [String] {
    let hours = [
      try Desk.hours("desk", "Mo-Fr 08:00-17:00", in: zone, closed: "2026-03-17"),
      try Desk.hours("nights", "Mo-Su 22:00-06:00", in: zone),
      try Desk.hours("always", "Mo-Su 00:00-24:00", in: zone),
    ]
    let table = Desk.targets(
      low: SpanLiteral(9, .hours),
      "desk",
      high: SpanLiteral(6, .hours),
      "always"
    )
    let agreement = Desk.agreement(in: zone, hours: hours, tables: [table], clocks: [clock])
    let first = try #require(CivilDate(year: 2026, month: 2, day: 1))
    let plan = PlanCompiler.compile(agreement, covering: first...first.adding(days: 200))
    let rows = events.map { LoggedRow(subject: "T", happening: $0) }
    let measurer = Measurer(
      plan,
      log: EventLog(agreement, rows: rows),
      cutOff: try Self.instant(cutOff, in: zone)
    )
    let year = CalendarPeriod(.year, holding: first)
    let cycles = measurer.measure([year], wantsSubjects: true).subjects.flatMap(\.cycles)
    return cycles.map { cycle in
      var parts = [cycle.outcome.rawValue]
      if let elapsed = cycle.elapsed, let allowance = cycle.allowance {
        parts.append("\(elapsed) of \(allowance)")
      }
      if let due = cycle.due { parts.append("due \(Self.text(due, in: zone))") }
      return parts.joined(separator: ", ")
    }
  }
}
