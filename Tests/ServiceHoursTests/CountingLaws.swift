import Quantities
import ServiceHours
import TestSupport
import Testing

/// What counting comes to, against a reader that walks day by day and knows no formula.
struct CountingLaws {
  private static let cases = Deep.isWanted ? 200_000 : 4000

  /// A rule, a length and a day, drawn from a seed.
  private struct Draw {
    var rule = CountingRule()
    let days: Int
    let months: Int
    let start: CivilDate
    let isForward: Bool
    let off: Set<CivilDate>

    init(_ random: inout SeededGenerator) {
      start = CivilDate(daysSinceEpoch: Int32.random(in: 15_000...22_000, using: &random))
      days = Int.random(in: 1...40, using: &random)
      months = Int.random(in: 1...30, using: &random)
      isForward = Bool.random(using: &random)
      rule.firstDay = Bool.random(using: &random) ? .excluded : .included
      rule.ending = .midnight
      rule.rollAfter = CountingRule.Roll.allCases.randomElement(using: &random) ?? .none
      rule.rollBefore = CountingRule.Roll.allCases.randomElement(using: &random) ?? .none
      rule.shortDays = [0, 0, 5, 7, 10].randomElement(using: &random) ?? 0
      var off: Set<CivilDate> = []
      for _ in 0..<12 {
        off.insert(start.adding(days: Int.random(in: -60...60, using: &random)))
      }
      self.off = off
    }

    func isWorking(_ date: CivilDate) -> Bool {
      date.weekday < .saturday && !off.contains(date)
    }

    func counter() throws -> PeriodCounter {
      let zone = try #require(Zone(identifier: "Europe/London"))
      let hours = Hours(try WeeklyHours(parsing: "Mo-Fr 00:00-24:00"), in: zone)
      let wide = start.adding(days: -400)...start.adding(days: 400)
      let table = try HoursTable(hours, covering: wide)
      return PeriodCounter(rule, in: zone, workingDays: table, daysOff: off)
    }

    var step: Int { isForward ? 1 : -1 }

    /// The last day, found by walking.
    var walked: CivilDate {
      var day = rule.firstDay == .included ? start.adding(days: -step) : start
      var left = days
      while left > 0 {
        day = day.adding(days: step)
        if days > rule.shortDays || isWorking(day) { left -= 1 }
      }
      let roll = isForward ? rule.rollAfter : rule.rollBefore
      while roll != .none, !isWorking(day) {
        day = day.adding(days: roll == .next ? 1 : roll == .previous ? -1 : step)
      }
      return day
    }
  }

  @Test func `days are those that a walk from day to day finds`() throws {
    var random = SeededGenerator(seed: 182)
    for number in 0..<Self.cases {
      let draw = Draw(&random)
      let counter = try draw.counter()
      let anchor = CountingAnchor(draw.start)
      let count =
        draw.isForward
        ? counter.count(.days(draw.days), after: anchor)
        : counter.count(.days(draw.days), before: anchor)
      #expect(count?.last == draw.walked, "seed 182, case \(number)")
    }
  }

  @Test func `clear days lie between, and neither end is one of them`() throws {
    var random = SeededGenerator(seed: 28)
    for number in 0..<Self.cases {
      var draw = Draw(&random)
      (draw.rule.rollAfter, draw.rule.rollBefore) = (.none, .none)
      let counter = try draw.counter()
      let count = counter.count(.clearDays(draw.days), before: CountingAnchor(draw.start))
      let last = try #require(count?.last)
      var between = 0
      var day = last.adding(days: 1)
      while day < draw.start {
        if draw.days > draw.rule.shortDays || draw.isWorking(day) { between += 1 }
        day = day.adding(days: 1)
      }
      #expect(between == draw.days, "seed 28, case \(number)")
    }
  }

  @Test func `months go by the anchor, and differ by what the day before the first is`() throws {
    var random = SeededGenerator(seed: 143)
    for number in 0..<Self.cases {
      var draw = Draw(&random)
      draw.rule = CountingProfile.england.rule
      let anchor = CountingAnchor(draw.start)
      let english = try draw.counter().count(.months(draw.months), after: anchor)
      #expect(english?.last == draw.start.adding(months: draw.months), "seed 143, case \(number)")
      draw.rule.monthEnd = .dayBeforeFirst
      let japanese = try #require(try draw.counter().count(.months(draw.months), after: anchor))
      let next = draw.start.adding(days: 1).adding(months: draw.months)
      // The last of a month stands for a day that the month lacks, and is then the end itself.
      let isShort = next.day != draw.start.adding(days: 1).day
      #expect(japanese.last == (isShort ? next : next.adding(days: -1)), "seed 143, case \(number)")
    }
  }

  @Test func `what is in time ends with the day or at its time`() throws {
    let zone = try #require(Zone(identifier: "Europe/London"))
    let date = try #require(TimeText.date("2026-03-06"))
    let clock = try #require(TimeOfDay(hour: 17, minute: 0))
    let counter = PeriodCounter(CountingProfile.england.rule, in: zone)
    let midnight = zone.startOfDay(date.adding(days: 1))
    let second = Span.seconds(1)
    let (day, timed) = (counter.period(endingOn: date), counter.period(endingOn: date, at: clock))
    #expect(day.isInTime(midnight - second) && !day.isInTime(midnight))
    #expect(timed.isInTime(timed.end) && !timed.isInTime(timed.end + second))
  }

  @Test func `a calendar that ends is not walked for ever`() throws {
    let zone = Zone.utc
    let date = try #require(TimeText.date("2026-03-06"))
    let window = try #require(Window(.midnight, .endOfDay))
    let hours = Hours(WeeklyHours(), in: zone, overrides: [date: [window]])
    let table = try HoursTable(hours, covering: date.adding(days: -9)...date.adding(days: 9))
    let counter = PeriodCounter(CountingProfile.germany.rule, in: zone, workingDays: table)
    #expect(counter.count(.days(3), after: CountingAnchor(date)) == nil)
    #expect(counter.workingDay(after: date.adding(days: -2), count: 1) == date)
  }

  @Test func `every rule ends at midnight but the plain one`() {
    for profile in CountingProfile.allCases {
      #expect((profile.rule.ending == .midnight) == (profile != .plain), "\(profile.rawValue)")
    }
  }
}
