public import Quantities

/// Hours compiled for a range of dates: every question is a look-up or two.
///
/// Zone rules are resolved when the table is made. A table is a reference to values that never
/// change, so hours that are the same can share one.
///
/// A table knows nothing outside its ``horizon``. Questions that answer nil outside it say so; to
/// ask the others about an instant outside is a programming error, so that no reading is silently
/// wrong.
public final class HoursTable: Sendable {
  // What look-ups read stands first, so that it shares a line of the cache.

  /// Where the horizon begins and how long it is, in microseconds.
  @usableFromInline let origin: Int64
  @usableFromInline let length: Int64

  @usableFromInline let totalsByTime: TotalsByTime

  @usableFromInline let timesByTotal: TimesByTotal

  /// The open time of the whole horizon.
  public let total: Span

  /// The hours that were compiled.
  public let hours: Hours

  /// The dates the table covers.
  public let dates: ClosedRange<CivilDate>

  /// The time the table covers: from 00:00 of the first date to 24:00 of the last, both included.
  public let horizon: Interval

  /// Stretches of open time, ascending, never touching, between two sentinels: the first is empty
  /// and opens with the horizon, the last opens never and holds the total.
  let openings: [Opening]

  let workingDates: WorkingDates

  /// The wall clock of the hours' zone over the covered dates.
  let clock: ZoneSlice

  /// Compiles hours.
  /// - Parameters:
  ///   - hours: The hours.
  ///   - dates: The dates to cover.
  /// - Throws: ``NeverOpen`` when the hours are never open; see ``Hours/areNeverOpen``.
  public init(_ hours: Hours, covering dates: ClosedRange<CivilDate>) throws(NeverOpen) {
    self.hours = hours
    self.dates = dates
    horizon = Interval(
      hours.zone.startOfDay(dates.lowerBound),
      hours.zone.startOfDay(dates.upperBound.adding(days: 1))
    )
    origin = horizon.start.microseconds
    length = horizon.length.microseconds
    let compiled = TableCompiler.compile(hours, covering: dates, within: horizon)
    openings = compiled.openings
    workingDates = compiled.workingDates
    clock = ZoneSlice(hours.zone, covering: dates)
    // Dated windows may lie elsewhere, so that no open time here is no reason to refuse.
    if openings.count == 2, hours.areNeverOpen { throw NeverOpen() }
    total = Span(microseconds: openings[openings.count - 1].before)
    totalsByTime = TotalsByTime(openings, upTo: length)
    timesByTotal = TimesByTotal(openings)
  }
}
