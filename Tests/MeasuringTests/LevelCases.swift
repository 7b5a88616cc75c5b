import Agreements
import Measuring
import Quantities
import ServiceHours
import Testing

/// Availability of March 2026 in Dublin, worked out by hand in minutes.
struct LevelCases {
  /// One case: what was down and what work was planned, and the minutes that come of it.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var exclusion:
      (effect: Exclusion.Effect, quota: Span?, announced: Limit.Length?, between: String)?
    var shortest: Span?
    var blocks: TimeBlocks?
    /// `kind from to`, where work may be followed by when it was announced.
    var told: [String]
    /// Minutes down, and minutes agreed.
    var down: Int64
    var agreed: Int64 = LevelCases.march

    static let all: [Case] = [
      Case(
        testDescription: "overlapping and touching outages are down once",
        told: [
          "down 03-02T08:00 03-02T09:00", "down 03-02T08:30 03-02T09:30",
          "down 03-02T09:30 03-02T10:00",
        ],
        down: 120
      ),
      Case(
        testDescription: "an outage is cut to the month",
        told: ["down 02-28T23:00 03-01T01:00", "down 03-31T23:30 04-01T09:00"],
        down: 90
      ),
      Case(
        testDescription:
          "an outage over the night in which clocks spring forward is an hour shorter",
        told: ["down 03-29T00:00 03-29T03:00"],
        down: 120
      ),
      Case(
        testDescription: "an outage of exactly the shortest length counts, a shorter one does not",
        shortest: .minutes(5),
        told: ["down 03-02T08:00 03-02T08:05", "down 03-03T08:00 03-03T08:04"],
        down: 5
      ),
      Case(
        testDescription: "of each outage only full hours count, from its own start",
        blocks: TimeBlocks(.hours(1), countsStarted: false),
        told: ["down 03-02T08:30 03-02T11:15", "down 03-03T08:00 03-03T08:59"],
        down: 120
      ),
      Case(
        testDescription: "an hour that has begun counts whole, and where two overlap once",
        blocks: TimeBlocks(.hours(1), countsStarted: true),
        told: ["down 03-02T08:30 03-02T09:45", "down 03-02T10:00 03-02T10:01"],
        down: 150
      ),
      Case(
        testDescription: "an hour that has begun goes on into the next month",
        shortest: .minutes(5),
        blocks: TimeBlocks(.hours(1), countsStarted: true),
        told: ["down 02-28T23:30 02-28T23:40", "down 03-31T23:30 04-01T00:00"],
        down: 60
      ),
      Case(
        testDescription: "an outage is measured whole, not in the month alone",
        shortest: .minutes(5),
        told: ["down 02-28T23:58 03-01T00:03"],
        down: 3
      ),
      Case(
        testDescription: "planned work leaves down time",
        exclusion: (.downTime, nil, nil, ""),
        told: ["down 03-02T08:00 03-02T10:00", "work 03-02T09:00 03-02T11:00"],
        down: 60
      ),
      Case(
        testDescription: "planned work leaves down and agreed time",
        exclusion: (.downAndAgreedTime, nil, nil, ""),
        told: ["down 03-02T08:00 03-02T10:00", "work 03-02T09:00 03-02T11:00"],
        down: 60,
        agreed: march - 120
      ),
      Case(
        testDescription: "a quota takes the earliest first",
        exclusion: (.downAndAgreedTime, .minutes(90), nil, ""),
        told: ["work 03-09T00:00 03-09T01:00", "work 03-02T00:00 03-02T01:00"],
        down: 0,
        agreed: march - 90
      ),
      Case(
        testDescription: "what two windows have in common uses the quota once",
        exclusion: (.downAndAgreedTime, .minutes(90), nil, ""),
        told: ["work 03-02T00:00 03-02T01:00", "work 03-02T00:30 03-02T02:00"],
        down: 0,
        agreed: march - 90
      ),
      Case(
        testDescription:
          "work announced too late by a minute is no excuse, in time by the minute it is",
        exclusion: (.downAndAgreedTime, nil, .elapsed(.hours(48)), ""),
        told: [
          "work 03-09T00:00 03-09T01:00 03-07T00:01", "work 03-16T00:00 03-16T01:00 03-14T00:00",
          "work 03-23T00:00 03-23T01:00",
        ],
        down: 0,
        agreed: march - 60
      ),
      Case(
        testDescription: "only the part of each night that is allowed",
        exclusion: (.downAndAgreedTime, nil, nil, "22:00-06:00"),
        told: ["work 03-02T20:00 03-04T00:00"],
        down: 0,
        agreed: march - (8 + 2) * 60
      ),
    ]
  }

  /// Thirty-one days less the hour that clocks leave out.
  static let march: Int64 = 31 * 1440 - 60

  @Test(arguments: Case.all)
  func `availability comes out in minutes`(_ one: Case) throws {
    let zone = try #require(Zone(identifier: "Europe/Dublin"))
    let availability = Availability(
      hours: "always",
      down: Desk.pattern("down"),
      shortest: one.shortest,
      blocks: one.blocks
    )
    let exclusions = try one.exclusion.map { effect, quota, announced, between in
      [
        Exclusion(
          name: "work",
          level: "level",
          effect: effect,
          when: Desk.pattern("work"),
          announced: announced.map { Limit($0, citation: nowhere) },
          between: try Window.list(parsing: between).first,
          quota: quota,
          citation: nowhere
        )
      ]
    }
    let agreement = Desk.agreement(
      in: zone,
      hours: [try Desk.hours("always", "Mo-Su 00:00-24:00", in: zone)],
      levels: [Desk.level(.availability(availability))],
      exclusions: exclusions ?? []
    )
    let told = try one.told.map { text in
      let words = text.split(separator: " ").map { String($0.replacing("T", with: " ")) }
      let instants = try words.dropFirst().map { try Story.instant($0, in: zone) }
      return ToldInterval(
        kind: words[0],
        start: instants[0],
        end: instants[1],
        facts: instants.count > 2 ? ["announced": .instant(instants[2])] : [:],
        id: text
      )
    }
    let reading = try read(agreement, intervals: told)
    #expect(reading.below == one.agreed * 60_000_000)
    #expect(reading.below - reading.above == one.down * 60_000_000)
  }

  /// Tickets that were met and missed, against 95 %, where up to 5 may have 1 miss.
  @Test(arguments: [
    (19, 1, ServiceLevel.Empty.noReading, "met"), (18, 1, .noReading, "missed"),
    (3, 1, .noReading, "met, forgiven"), (4, 1, .noReading, "missed"),
    (2, 2, .noReading, "missed"), (0, 1, .noReading, "met, forgiven"), (4, 0, .noReading, "met"),
    (0, 0, .noReading, "no reading"), (0, 0, .met, "met"), (0, 0, .missed, "missed"),
  ])
  func `a share meets its goal, is forgiven, or is empty`(
    met: Int,
    missed: Int,
    empty: ServiceLevel.Empty,
    verdict: String
  ) throws {
    let share = ClockShare(placedBy: Desk.pattern("opened"), condition: nil, clock: "resolution")
    let agreement = Desk.agreement(
      in: .utc,
      hours: [try Desk.hours("always", "Mo-Su 00:00-24:00", in: .utc)],
      clocks: [Desk.clock(Desk.within(.hours(1), of: "always"))],
      levels: [
        Desk.level(
          .clockMet(share),
          tooFew: SmallPopulation(under: 5, allows: 1),
          empty: empty
        )
      ]
    )
    let opened = try Story.instant("03-02 08:00", in: .utc)
    let rows = (0..<met + missed).flatMap { number -> [LoggedRow] in
      let closed = opened + .minutes(number < met ? 60 : 61)
      let id = UInt64(2 * number + 1)
      return [
        Happening(at: opened, sequence: 0, event: "opened", id: id),
        Happening(at: closed, sequence: 0, event: "resolved", id: id + 1),
      ].map { LoggedRow(subject: "T\(number)", happening: $0) }
    }
    let reading = try read(agreement, rows: rows)
    #expect(reading.verdict.rawValue + (reading.isForgiven ? ", forgiven" : "") == verdict)
    #expect(reading.above == Int64(met))
    #expect(reading.below == Int64(met + missed))
  }

  private func read(
    _ agreement: Agreement,
    rows: [LoggedRow] = [],
    intervals: [ToldInterval] = []
  ) throws -> LevelReading {
    let march = try #require(CalendarPeriod("2026-03"))
    let covering = march.first.adding(days: -40)...march.end.adding(days: 40)
    let plan = PlanCompiler.compile(agreement, covering: covering)
    let cutOff = agreement.zone.startOfDay(march.end.adding(days: 10))
    let log = EventLog(agreement, rows: rows, intervals: intervals)
    let measured = Measurer(plan, log: log, cutOff: cutOff).measure([march])
    return try #require(measured.periods.first?.levels.first)
  }
}
