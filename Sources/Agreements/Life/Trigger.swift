/// What gives somebody a right.
package enum Trigger: Hashable, Sendable {
  /// An event, perhaps only one against the other side.
  case event(EventName, isAgainstOther: Bool)

  /// A level attains this in each of so many periods running.
  case attained(String, CellTest, inEachOf: Int64)

  /// A level is missed in some of any so many periods running.
  case missed(String, times: Int64, of: Int64)

  /// Credits reach their cap in some of any so many periods running.
  case capReached(String, times: Int64, of: Int64)

  /// A duty is late by more than a length.
  case late(String, by: Limit)
}
