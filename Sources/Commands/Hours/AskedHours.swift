import Quantities
import ServiceHours

/// Hours that are asked about, with a table as wide as the questions so far needed.
final class AskedHours {
  let hours: Hours

  /// The table to use again; a very wide one is not kept, since many of them would fill memory.
  private var known: HoursTable?

  init(_ hours: Hours) { self.hours = hours }

  /// The dates that can be written.
  private static let writable: ClosedRange<CivilDate> = {
    let epoch = CivilDate(daysSinceEpoch: 0)
    let first = CivilDate(year: -9999, month: 1, day: 10) ?? epoch
    return first...(CivilDate(year: 9999, month: 12, day: 20) ?? epoch)
  }()

  /// About four centuries.
  private static let widestKept: Int32 = 150_000

  /// A table whose horizon holds some instants.
  func table(holding instants: Instant...) throws(WrongHoursText) -> HoursTable {
    if let known, instants.allSatisfy({ holds($0, known) }) { return known }
    let dates = instants.map { hours.zone.civilTime(at: $0).date }.sorted()
    guard let first = dates.first, let last = dates.last else {
      preconditionFailure("a table is made for an instant")
    }
    return try make(first.adding(days: -400)...last.adding(days: 400))
  }

  /// Asks a table, and wider ones while they have no answer, up to the last date that can be written.
  func widening(
    from instant: Instant,
    forward: Bool,
    _ question: (HoursTable) -> Instant?
  ) throws(WrongHoursText) -> Instant {
    var table = try table(holding: instant)
    let limits = limits(around: table.dates)
    while true {
      if let answer = question(table) { return answer }
      let dates = table.dates
      guard forward ? dates.upperBound < limits.upperBound : dates.lowerBound > limits.lowerBound
      else {
        throw WrongHoursText(
          forward
            ? "these hours are not open long enough after \(instant), up to \(limits.upperBound)"
            : "these hours are not open long enough before \(instant), back to \(limits.lowerBound)"
        )
      }
      let width = 8 * (Int(dates.upperBound.daysSinceEpoch) - Int(dates.lowerBound.daysSinceEpoch))
      table = try make(
        forward
          ? dates.lowerBound...min(limits.upperBound, dates.upperBound.adding(days: width))
          : max(limits.lowerBound, dates.lowerBound.adding(days: -width))...dates.upperBound
      )
    }
  }

  /// The dates outside which a wider table has nothing more to say.
  private func limits(around dates: ClosedRange<CivilDate>) -> ClosedRange<CivilDate> {
    guard hours.weekly.isEmpty else {
      let writable = Self.writable
      return min(writable.lowerBound, dates.lowerBound)...max(writable.upperBound, dates.upperBound)
    }
    let first = hours.overrides.keys.min() ?? dates.lowerBound
    let last = hours.overrides.keys.max() ?? dates.upperBound
    return min(first, dates.lowerBound)...max(last.adding(days: 2), dates.upperBound)
  }

  private func make(_ dates: ClosedRange<CivilDate>) throws(WrongHoursText) -> HoursTable {
    do throws(NeverOpen) {
      let table = try HoursTable(hours, covering: dates)
      if dates.upperBound.daysSinceEpoch - dates.lowerBound.daysSinceEpoch <= Self.widestKept {
        known = table
      }
      return table
    } catch {
      throw WrongHoursText("\(error)")
    }
  }

  private func holds(_ instant: Instant, _ table: HoursTable) -> Bool {
    table.horizon.start <= instant && instant <= table.horizon.end
  }
}
