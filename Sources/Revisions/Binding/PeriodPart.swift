package import Quantities

/// A settlement period, or a part of one that a change splits, which one text governs.
package struct PeriodPart: Hashable, Sendable {
  /// The period.
  package let period: CalendarPeriod

  /// The place of the text that governs it.
  package let text: Int

  /// Its first day.
  package let first: CivilDate

  /// The first day after it.
  package let end: CivilDate

  /// Creates a part.
  package init(period: CalendarPeriod, text: Int, first: CivilDate, end: CivilDate) {
    self.period = period
    self.text = text
    self.first = first
    self.end = end
  }

  /// Creates the part that is the whole period.
  package init(_ period: CalendarPeriod, text: Int) {
    self.init(period: period, text: text, first: period.first, end: period.end)
  }

  /// Its last day.
  package var last: CivilDate { end.adding(days: -1) }

  /// True when nothing splits the period.
  package var isWhole: Bool { first == period.first && end == period.end }
}
