package import Quantities

/// A date ahead that somebody should not let pass unseen.
package struct UpcomingDate: Hashable, Sendable {
  /// The date, by the agreement's clock.
  package let date: CivilDate

  /// What happens on it.
  package let title: String

  /// Where the text says so.
  package let words: String

  /// Creates a date.
  package init(_ date: CivilDate, _ title: String, _ words: String) {
    self.date = date
    self.title = title
    self.words = words
  }
}
