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
  /// The hours that were compiled.
  public let hours: Hours

  /// The dates the table covers.
  public let dates: ClosedRange<CivilDate>

  /// The time the table covers: from 00:00 of the first date to 24:00 of the last, both included.
  public let horizon: Interval

  /// The open time of the whole horizon.
  public let total: Span

  /// Stretches of open time, ascending, never touching, between two sentinels: the first is empty
  /// and opens with the horizon, the last opens never and holds the total.
  let openings: [Opening]

  /// From microseconds after the horizon begins to the last opening that is not after them.
  let byTime: BucketIndex

  /// From open time to the first opening whose end has at least that much before it.
  let byTotal: BucketIndex

  let workingDates: WorkingDates

  /// Compiles hours.
  /// - Parameters:
  ///   - hours: The hours.
  ///   - dates: The dates to cover.
  /// - Throws: ``NeverOpen`` when neither the week nor an override has a window.
  public init(_ hours: Hours, covering dates: ClosedRange<CivilDate>) throws(NeverOpen) {
    if hours.areNeverOpen { throw NeverOpen() }
    self.hours = hours
    self.dates = dates
    horizon = Interval(
      hours.zone.startOfDay(dates.lowerBound),
      hours.zone.startOfDay(dates.upperBound.adding(days: 1))
    )
    let compiled = TableCompiler.compile(hours, covering: dates, within: horizon)
    let openings = compiled.openings
    self.openings = openings
    workingDates = compiled.workingDates
    let total = openings[openings.count - 1].before
    self.total = Span(microseconds: total)
    byTime = BucketIndex(upTo: horizon.length.microseconds) { place, number in
      openings[place + 1].start <= number
    }
    byTotal = BucketIndex(upTo: total) { place, number in
      openings[place + 1].before < number
    }
  }
}
