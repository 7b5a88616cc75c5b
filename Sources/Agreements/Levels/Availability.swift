package import Quantities

/// Time not down, out of the time agreed.
package struct Availability: Hashable, Sendable {
  /// The name of the hours that are agreed.
  package let hours: String

  /// The intervals that are down time.
  package let down: EventPattern

  /// Down time shorter than this does not count, or nil when all counts.
  package let shortest: Span?

  /// The whole blocks in which an interval counts, or nil when it counts exactly.
  package let blocks: TimeBlocks?

  /// The parts that are down each by itself, or nil when the whole is.
  package let components: Components?

  /// How much of a down interval counts, or nil when all does.
  package let degraded: Degradation?

  /// Which days are looked at.
  package let window: LevelWindow

  /// The parts of a service, each with its weight.
  package struct Components: Hashable, Sendable {
    /// The field of the interval that names the part.
    package let field: String

    /// The weight of each part, in the order of the field's names; a part without one is left out.
    package let weights: [String: Int64]

    /// Creates a list of parts.
    package init(field: String, weights: [String: Int64]) {
      self.field = field
      self.weights = weights
    }
  }

  /// How much of an interval counts as down, by what a field says of it.
  package struct Degradation: Hashable, Sendable {
    /// The field of the interval.
    package let field: String

    /// The share that counts for each name of the field.
    package let shares: [String: Percent]

    /// Creates a rule.
    package init(field: String, shares: [String: Percent]) {
      self.field = field
      self.shares = shares
    }
  }

  /// Creates a measure.
  package init(
    hours: String,
    down: EventPattern,
    shortest: Span?,
    blocks: TimeBlocks? = nil,
    components: Components? = nil,
    degraded: Degradation? = nil,
    window: LevelWindow = .period
  ) {
    self.hours = hours
    self.down = down
    self.shortest = shortest
    self.blocks = blocks
    self.components = components
    self.degraded = degraded
    self.window = window
  }
}
