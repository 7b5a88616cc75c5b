import Quantities

/// One period while it is counted.
struct RunningCount {
  let counter: PeriodCounter
  let anchor: CountingAnchor
  let isForward: Bool
  private(set) var steps: [CountingStep] = []

  init(_ counter: PeriodCounter, _ anchor: CountingAnchor, isForward: Bool) {
    self.counter = counter
    self.anchor = anchor
    self.isForward = isForward
  }

  var rule: CountingRule { counter.rule }
  var sign: Int { isForward ? 1 : -1 }

  mutating func period(_ length: CountedLength) -> PeriodCount? {
    if case .time(let span) = length { return timed(span) }
    if let kept = steppedByTheClock(length) { return kept }
    guard let nominal = nominal(length) else { return nil }
    steps.append(.counted(to: nominal))
    guard let rolled = rolled(nominal), let last = extended(rolled, length) else { return nil }
    return ended(last, nominal: nominal)
  }

  // MARK: Hours

  private mutating func timed(_ span: Span) -> PeriodCount? {
    guard var start = anchor.instant ?? midnight(after: anchor.date) else { return nil }
    if rule.startsWithFullHour, isForward { start = fullHour(after: start) }
    let end = isForward ? start + span : start - span
    let nominal = counter.zone.civilTime(at: end).date
    guard rule.rollsHours, let last = rolled(nominal) else {
      return count(nominal, nominal, end, endsWithDay: false)
    }
    return count(nominal, last, sameTime(as: end, on: last), endsWithDay: false)
  }

  private func midnight(after date: CivilDate) -> Instant? {
    counter.zone.startOfDay(date.adding(days: 1))
  }

  private mutating func fullHour(after instant: Instant) -> Instant {
    var civil = counter.zone.civilTime(at: instant)
    let seconds = Int64(civil.clock.secondsSinceMidnight)
    civil.clock = TimeOfDay(secondsSinceMidnight: Int32((seconds / 3600 + 1) * 3600))
    let start = counter.zone.instant(of: civil)
    steps.append(.fullHour(start))
    return start
  }

  // MARK: Days

  /// Working days that keep the time of day step as they do for clocks: an instant outside hours lands inside.
  private func steppedByTheClock(_ length: CountedLength) -> PeriodCount? {
    guard case .workingDays(let count) = length, rule.ending == .sameTime,
      rule.firstDay == .excluded,
      counter.daysOff.isEmpty, let instant = anchor.instant, let table = counter.workingDays,
      let end = table.step(workingDays: sign * count, from: instant, rolled: .last)
    else { return nil }
    let date = counter.zone.civilTime(at: end).date
    return self.count(date, date, end, endsWithDay: false)
  }

  private mutating func nominal(_ length: CountedLength) -> CivilDate? {
    switch length {
    case .time: return nil
    case .days(let days):
      return rule.isClearBefore && !isForward ? clear(days) : plain(days)
    case .clearDays(let days): return clear(days)
    case .workingDays(let days): return working(days, countsFirst: tellFirstDay())
    case .weeks(let weeks): return calendarDays(7 * weeks, countsFirst: tellFirstDay())
    case .months(let months): return self.months(months)
    case .years(let years): return self.months(12 * years)
    case .cycleEnd(let count, let step, let first): return cycleEnd(count, step, from: first)
    }
  }

  private mutating func plain(_ days: Int) -> CivilDate? {
    let counts = tellFirstDay()
    if days <= rule.shortDays {
      steps.append(.short(atMost: rule.shortDays))
      return working(days, countsFirst: counts)
    }
    return calendarDays(days, countsFirst: counts)
  }

  /// Neither end counts, so that the period reaches to the day after the days.
  private mutating func clear(_ days: Int) -> CivilDate? {
    steps.append(.firstDay(anchor.date, counts: false))
    if days <= rule.shortDays {
      steps.append(.short(atMost: rule.shortDays))
      return working(days + 1, countsFirst: false)
    }
    return calendarDays(days + 1, countsFirst: false)
  }

  private func calendarDays(_ days: Int, countsFirst: Bool) -> CivilDate? {
    CalendarStep.days(sign * max(0, countsFirst ? days - 1 : days)).date(from: anchor.date)
  }

  private mutating func working(_ days: Int, countsFirst: Bool) -> CivilDate? {
    var passed: [CivilDate] = []
    let isFirst = countsFirst && counter.isWorkingDay(anchor.date)
    let date = counter.walk(
      from: anchor.date,
      sign * max(0, isFirst ? days - 1 : days),
      passing: &passed
    )
    if !passed.isEmpty { steps.append(.passed(passed)) }
    return date
  }

  private mutating func tellFirstDay() -> Bool {
    let counts = countsFirstDay
    steps.append(.firstDay(anchor.date, counts: counts))
    return counts
  }

  private var countsFirstDay: Bool {
    switch rule.firstDay {
    case .excluded: return false
    case .included: return true
    case .includedFromMidnight:
      guard isForward, let instant = anchor.instant else { return false }
      return instant == counter.zone.startOfDay(anchor.date)
    }
  }

  // MARK: Months

  private mutating func months(_ months: Int) -> CivilDate? {
    let counts = tellFirstDay()
    let first = counts ? anchor.date : anchor.date.adding(days: sign)
    if rule.monthEnd == .dayBeforeFirst || counts { return dayBefore(first, months) }
    guard let date = CalendarStep.months(sign * months).date(from: anchor.date) else { return nil }
    if rule.monthEnd == .monthEndStays, isLastOfMonth(anchor.date) { return lastOfMonth(date) }
    if date.day != anchor.date.day { steps.append(.lastOfMonth(date)) }
    return date
  }

  /// The day before the one that corresponds to the first day; the last of a month that has none.
  private mutating func dayBefore(_ first: CivilDate, _ months: Int) -> CivilDate? {
    guard let date = CalendarStep.months(sign * months).date(from: first) else { return nil }
    guard date.day != first.day else { return date.adding(days: -sign) }
    steps.append(.lastOfMonth(date))
    return isForward ? date : date.adding(days: 1)
  }

  private func isLastOfMonth(_ date: CivilDate) -> Bool { date == lastOfMonth(date) }

  private func lastOfMonth(_ date: CivilDate) -> CivilDate {
    date.adding(days: CivilDate.days(inMonth: date.month, of: date.year) - date.day)
  }

  /// The last day of the cycle that the anchor lies in, or of a later one.
  private func cycleEnd(_ count: Int, _ step: CalendarStep, from first: CivilDate) -> CivilDate? {
    func start(_ number: Int) -> CivilDate? { step.times(number)?.date(from: first) }
    // Cycles differ by days, so that the guess is off by few.
    let length = start(1).map { Int($0.daysSinceEpoch - first.daysSinceEpoch) } ?? 1
    var number = Int(anchor.date.daysSinceEpoch - first.daysSinceEpoch) / max(1, length)
    while let begin = start(number), begin > anchor.date { number -= 1 }
    while let next = start(number + 1), next <= anchor.date { number += 1 }
    return start(number + 1 + count)?.adding(days: -1)
  }

  // MARK: The end

  private mutating func rolled(_ date: CivilDate) -> CivilDate? {
    guard let direction = rollDirection, !counter.isWorkingDay(date) else { return date }
    var passed: [CivilDate] = []
    guard let moved = counter.walk(from: date, direction, passing: &passed) else { return nil }
    steps.append(.rolled(from: date, to: moved))
    return moved
  }

  private var rollDirection: Int? {
    switch isForward ? rule.rollAfter : rule.rollBefore {
    case .none: nil
    case .next: 1
    case .previous: -1
    case .onwards: sign
    }
  }

  private mutating func extended(_ date: CivilDate, _ length: CountedLength) -> CivilDate? {
    guard let least = rule.leastWorkingDays, length.isAtLeast(least.fromDays) else { return date }
    var held = 0
    var day = countsFirstDay ? anchor.date.adding(days: -sign) : anchor.date
    while day != date {
      day = day.adding(days: sign)
      if counter.isWorkingDay(day) { held += 1 }
      // What is missing is at most the least number, so a long period need not be walked.
      if held >= least.count { return date }
    }
    var passed: [CivilDate] = []
    guard let moved = counter.walk(from: date, sign * (least.count - held), passing: &passed) else {
      return nil
    }
    steps.append(.extended(to: moved, toHold: least.count))
    return moved
  }

  /// The period that ends on a date.
  func ended(_ last: CivilDate, nominal: CivilDate? = nil, at time: TimeOfDay? = nil) -> PeriodCount
  {
    let nominal = nominal ?? last
    func withDay() -> PeriodCount {
      let end = counter.zone.startOfDay(last.adding(days: 1))
      return count(nominal, last, end, endsWithDay: true)
    }
    func timed(_ time: TimeOfDay) -> PeriodCount {
      guard time < .endOfDay else { return withDay() }
      let end = counter.zone.instant(of: CivilTime(date: last, clock: time))
      return count(nominal, last, end, endsWithDay: false)
    }
    if let time { return timed(time) }
    switch rule.ending {
    case .midnight: return withDay()
    case .at(let time): return timed(time)
    case .sameTime:
      guard let instant = anchor.instant else { return withDay() }
      return count(nominal, last, sameTime(as: instant, on: last), endsWithDay: false)
    case .closing:
      let midnight = counter.zone.startOfDay(last.adding(days: 1))
      // Hours that go on into the night close with the day, as far as the period is concerned.
      guard let closing = counter.closing, closing.isWorkingDay(last),
        let end = closing.lastClosing(atOrBefore: midnight), end < midnight
      else { return withDay() }
      return count(nominal, last, end, endsWithDay: false)
    }
  }

  private func sameTime(as instant: Instant, on date: CivilDate) -> Instant {
    let fraction = instant - Instant(seconds: instant.wholeSeconds)
    let clock = counter.zone.civilTime(at: instant).clock
    return counter.zone.instant(of: CivilTime(date: date, clock: clock)) + fraction
  }

  private func count(
    _ nominal: CivilDate,
    _ last: CivilDate,
    _ end: Instant,
    endsWithDay: Bool
  ) -> PeriodCount {
    PeriodCount(
      anchor: anchor.date,
      nominal: nominal,
      last: last,
      end: end,
      endsWithDay: endsWithDay,
      steps: steps
    )
  }
}

extension CountedLength {
  /// True when it is so many days or more; weeks, months and years are more than any least number.
  fileprivate func isAtLeast(_ days: Int) -> Bool {
    switch self {
    case .time: false
    case .days(let count), .clearDays(let count), .workingDays(let count): count >= days
    case .weeks, .months, .years, .cycleEnd: true
    }
  }
}
