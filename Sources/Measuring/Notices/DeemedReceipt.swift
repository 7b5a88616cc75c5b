package import Agreements
package import Quantities
package import ServiceHours

/// When a notice is deemed received, by the agreement's table.
package struct DeemedReceipt: Hashable, Sendable {
  /// A moment by the wall clock, or a date of which no time is known.
  package struct Moment: Hashable, Sendable {
    /// The date, and the time when it is known.
    package let civil: CivilTime

    /// True when the time is known.
    package let hasTime: Bool

    /// Creates a moment.
    package init(_ civil: CivilTime, hasTime: Bool) {
      self.civil = civil
      self.hasTime = hasTime
    }
  }

  /// When it is received, or nil when it is not.
  package let moment: Moment?

  /// The zone whose wall clock the moment is read from.
  package let zone: Zone

  /// The place of the row of the table that says so, or nil when none does.
  package let row: Int?

  /// The event that shows that it did not arrive, or nil.
  package let rebuttal: EventName?
}
