import Quantities

/// A window resolved to seconds since 1970, and the date it belongs to.
struct DatedWindow: Hashable, Sendable {
  /// The second it opens.
  var start: Int64

  /// The second it closes.
  var end: Int64

  /// The date it opens on.
  var date: CivilDate

  func contains(_ second: Int64) -> Bool { start <= second && second < end }

  /// The same window, belonging to the date that a clock shows when it opens.
  func dated(by clock: ZoneSlice) -> DatedWindow {
    DatedWindow(start: start, end: end, date: clock.civilTime(at: start).date)
  }
}
