public import Quantities

/// Counts periods by a rule.
public struct PeriodCounter: Sendable {
  /// The rule.
  public let rule: CountingRule

  /// The zone whose wall clock is read.
  public let zone: Zone

  let workingDays: HoursTable?
  let closing: HoursTable?
  /// Dates that are no working days although the hours open.
  public let daysOff: Set<CivilDate>

  /// Prepares to count.
  /// - Parameters:
  ///   - rule: The rule.
  ///   - zone: The zone whose wall clock is read.
  ///   - workingDays: The hours whose dates are working days; without any, every day is one.
  ///   - closing: The hours at whose closing a period ends, for ``CountingRule/Ending/closing``.
  ///   - daysOff: Dates that are no working days although the hours open, such as those of a strike.
  public init(
    _ rule: CountingRule,
    in zone: Zone,
    workingDays: HoursTable? = nil,
    closing: HoursTable? = nil,
    daysOff: Set<CivilDate> = []
  ) {
    self.rule = rule
    self.zone = zone
    self.workingDays = workingDays
    self.closing = closing
    self.daysOff = daysOff
  }

  /// Counts a length after something happened.
  /// - Parameters:
  ///   - length: The length.
  ///   - anchor: What it is counted from.
  /// - Returns: The period, or nil where hours and calendars know no such date.
  public func count(_ length: CountedLength, after anchor: CountingAnchor) -> PeriodCount? {
    var count = RunningCount(self, anchor, isForward: true)
    return count.period(length)
  }

  /// Counts a length back from something: the end is the last moment that is so long before it.
  /// - Parameters:
  ///   - length: The length.
  ///   - anchor: What it is counted back from.
  /// - Returns: The period, or nil where hours and calendars know no such date.
  public func count(_ length: CountedLength, before anchor: CountingAnchor) -> PeriodCount? {
    var count = RunningCount(self, anchor, isForward: false)
    return count.period(length)
  }

  /// The period that ends on a date which is known, by the rule's end of a day.
  /// - Parameters:
  ///   - date: The date.
  ///   - time: The time of day, or nil for the rule's.
  /// - Returns: The period.
  public func period(endingOn date: CivilDate, at time: TimeOfDay? = nil) -> PeriodCount {
    RunningCount(self, CountingAnchor(date), isForward: true).ended(date, at: time)
  }

  /// The period that ends on the nth working day after a date, whatever the rule says of first days.
  /// - Parameters:
  ///   - count: Which working day, negative to go back; the date itself is not counted.
  ///   - date: The date.
  ///   - time: The time of day at which it ends, or nil for the rule's.
  /// - Returns: The period, or nil when there is no such day within a hundred years.
  public func period(
    endingOnWorkingDay count: Int,
    after date: CivilDate,
    at time: TimeOfDay? = nil
  ) -> PeriodCount? {
    var passed: [CivilDate] = []
    guard let day = walk(from: date, count, passing: &passed) else { return nil }
    let ended = period(endingOn: day, at: time)
    return PeriodCount(
      anchor: date,
      nominal: day,
      last: day,
      end: ended.end,
      endsWithDay: ended.endsWithDay,
      steps: (passed.isEmpty ? [] : [.passed(passed)]) + [.counted(to: day)]
    )
  }

  /// The nth working day after a date, before it when negative; the date itself is not counted.
  /// - Parameters:
  ///   - date: The date.
  ///   - count: How many.
  /// - Returns: The date, or nil when there is none within a hundred years.
  public func workingDay(after date: CivilDate, count: Int) -> CivilDate? {
    var passed: [CivilDate] = []
    return walk(from: date, count, passing: &passed)
  }

  /// True when a date is a working day.
  public func isWorkingDay(_ date: CivilDate) -> Bool {
    !daysOff.contains(date) && workingDays?.isWorkingDay(date) ?? true
  }

  // A calendar that knows no more days must not be walked for ever.
  private static let longest = 36_600

  func walk(from date: CivilDate, _ count: Int, passing passed: inout [CivilDate]) -> CivilDate? {
    var (day, left) = (date, abs(count))
    for _ in 0..<PeriodCounter.longest where left > 0 {
      day = day.adding(days: count.signum())
      if isWorkingDay(day) { left -= 1 } else { passed.append(day) }
    }
    return left == 0 ? day : nil
  }
}
