package import Measuring

/// A fact that touches the figures of a statement, or may.
package struct StatementFact: Sendable {
  /// The fact with how it stands.
  package let fact: FactCase

  /// The levels of the period that it touches, in the order of the agreement.
  package let levels: [String]

  /// Names a fact.
  package init(_ fact: FactCase, levels: [String]) {
    self.fact = fact
    self.levels = levels
  }
}
