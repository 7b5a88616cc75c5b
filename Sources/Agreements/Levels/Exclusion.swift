package import Quantities
package import ServiceHours

/// What is left out of a level, under which conditions and up to which quota.
package struct Exclusion: Hashable, Sendable {
  /// What an exclusion takes away.
  package enum Effect: Hashable, Sendable {
    /// Excluded time is neither down nor agreed.
    case downAndAgreedTime

    /// Excluded time is not down, but stays agreed.
    case downTime

    /// The subject is excused and leaves the population.
    case subject
  }

  /// Its name, such as `maintenance-work`.
  package let name: String

  /// The level it takes from.
  package let level: String

  /// What it takes away.
  package let effect: Effect

  /// The intervals, or for `subject` the event, that it excludes.
  package let when: EventPattern

  /// How long before the start an interval must be announced: its field `announced` holds when.
  package let announced: Limit?

  /// The only part of each day that may be excluded, in the agreement's zone.
  package let between: Window?

  /// How much may be excluded in one period.
  package let quota: Span?

  /// The words it stands on.
  package let citation: Citation

  /// Creates an exclusion.
  package init(
    name: String,
    level: String,
    effect: Effect,
    when: EventPattern,
    announced: Limit?,
    between: Window?,
    quota: Span?,
    citation: Citation
  ) {
    self.name = name
    self.level = level
    self.effect = effect
    self.when = when
    self.announced = announced
    self.between = between
    self.quota = quota
    self.citation = citation
  }
}
