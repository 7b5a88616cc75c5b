/// When a price is invoiced.
package struct Invoicing: Hashable, Sendable {
  /// How often.
  package let every: Rhythm

  /// True when the period has not begun.
  package let isInAdvance: Bool

  /// Creates an invoicing.
  package init(every: Rhythm, isInAdvance: Bool) {
    self.every = every
    self.isInAdvance = isInAdvance
  }
}
