package import Quantities

/// A miss as a manager speaks of it: which level of which agreement, in which period.
package struct MissKey: Hashable, Comparable, Sendable {
  /// The period.
  package let period: CalendarPeriod

  /// The id of the agreement.
  package let agreement: String

  /// The level.
  package let level: String

  /// Names a miss.
  package init(_ period: CalendarPeriod, _ agreement: String, _ level: String) {
    self.period = period
    self.agreement = agreement
    self.level = level
  }

  /// True when the first is told before the second.
  package static func < (left: MissKey, right: MissKey) -> Bool {
    (left.period.first, left.agreement, left.level)
      < (right.period.first, right.agreement, right.level)
  }
}

extension MissKey: CustomStringConvertible {
  /// As it heads what is said of it, such as `2026-03 harrow first-response`.
  package var description: String { "\(period) \(agreement) \(level)" }
}
