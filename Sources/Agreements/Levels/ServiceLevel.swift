package import Quantities

/// A promise about a whole period: a share that must reach a goal.
package struct ServiceLevel: Hashable, Sendable {
  /// What the share is of.
  package enum Measure: Hashable, Sendable {
    /// Time not down, out of the time agreed.
    case availability(Availability)

    /// Subjects whose clock was met, out of those the period counts.
    case clockMet(ClockShare)
  }

  /// What an empty population means.
  package enum Empty: String, CaseIterable, Hashable, Sendable {
    /// The level is met and settles in the goal's band.
    case met

    /// The level is missed and attained nothing.
    case missed

    /// It cannot happen, as there is always time.
    case impossible

    /// There is no reading, and nothing is settled.
    case noReading = "no reading"
  }

  /// Its name, such as `availability`.
  package let name: String

  /// What the share is of.
  package let measure: Measure

  /// The share that must be reached.
  package let goal: Percent

  /// How many misses a small population may have, or nil when none is forgiven.
  package let tooFew: SmallPopulation?

  /// What an empty population means.
  package let empty: Empty

  /// The words it stands on.
  package let citation: Citation

  /// Creates a level.
  package init(
    name: String,
    measure: Measure,
    goal: Percent,
    tooFew: SmallPopulation?,
    empty: Empty,
    citation: Citation
  ) {
    self.name = name
    self.measure = measure
    self.goal = goal
    self.tooFew = tooFew
    self.empty = empty
    self.citation = citation
  }
}
