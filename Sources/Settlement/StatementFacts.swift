package import Quantities

/// The facts behind a statement.
package struct StatementFacts: Sendable {
  /// The instant up to which what was told is known.
  package let knownAt: Instant

  /// Those that touch its period, in the order in which they were told.
  package let touching: [StatementFact]

  /// How many facts were told in all.
  package let count: Int

  /// Gathers facts.
  package init(knownAt: Instant, touching: [StatementFact], count: Int) {
    self.knownAt = knownAt
    self.touching = touching
    self.count = count
  }
}
