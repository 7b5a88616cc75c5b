package import Quantities

/// A versioned list of days on which hours that name it do not open.
package struct HolidayCalendar: Hashable, Sendable {
  /// Its name, such as `ie-public-holidays`.
  package let name: String

  /// Its version, such as `2026.1`.
  package let version: String

  /// The days and their names, by date.
  package let days: [CivilDate: String]

  /// The dates it speaks for: outside them it does not know.
  package let covers: ClosedRange<CivilDate>

  /// The words it stands on.
  package let citation: Citation

  /// Creates a calendar.
  package init(
    name: String,
    version: String,
    days: [CivilDate: String],
    covers: ClosedRange<CivilDate>,
    citation: Citation
  ) {
    self.name = name
    self.version = version
    self.days = days
    self.covers = covers
    self.citation = citation
  }
}
