package import Quantities

/// One line of a rate card.
package struct Rate: Hashable, Sendable {
  /// Its name, such as `engineer`.
  package let name: String

  /// The price of an hour.
  package let perHour: AmountRule?

  /// The price of a day.
  package let perDay: AmountRule?

  /// The intervals that tell what was worked; none when nothing does.
  package let worked: [EventPattern]

  /// The stretch of time that counts whole once it has begun.
  package let step: Limit?

  /// The least that is charged for one call.
  package let least: Limit?

  /// The hours the price is for, or nil for all.
  package let hours: String?

  /// What is added outside those hours.
  package let outside: Percent?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a rate.
  package init(
    name: String,
    perHour: AmountRule?,
    perDay: AmountRule?,
    worked: [EventPattern],
    step: Limit?,
    least: Limit?,
    hours: String?,
    outside: Percent?,
    citation: Citation
  ) {
    self.name = name
    self.perHour = perHour
    self.perDay = perDay
    self.worked = worked
    self.step = step
    self.least = least
    self.hours = hours
    self.outside = outside
    self.citation = citation
  }
}
