/// A promise about a whole period: a figure that must reach a goal, or is only reported.
package struct ServiceLevel: Hashable, Sendable {
  /// What is measured.
  package enum Measure: Hashable, Sendable {
    /// Time not down, out of the time agreed.
    case availability(Availability)

    /// Subjects whose clock was met, out of those the period counts.
    case clockMet(ClockShare)

    /// Anything else over a population.
    case figure(Figure)
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

    /// Nought is a count or a sum like any other.
    case nought = "counts as 0"
  }

  /// Its name, such as `availability`.
  package let name: String

  /// What is measured.
  package let measure: Measure

  /// What must be reached, or nil when the level is only reported.
  package let goal: Goal?

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
    goal: Goal?,
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

  /// What the figure counts; a rate counts what its goal does.
  package var unit: FigureUnit {
    if let goal { return goal.unit }
    if case .figure(let figure) = measure { return figure.unit }
    return .share
  }
}
