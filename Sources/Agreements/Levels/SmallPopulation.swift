/// A forgiving rule for periods with few subjects.
package struct SmallPopulation: Hashable, Sendable {
  /// The rule applies to fewer subjects than this.
  package let under: Int64

  /// How many misses still meet the level.
  package let allows: Int64

  /// Creates a rule.
  package init(under: Int64, allows: Int64) {
    self.under = under
    self.allows = allows
  }
}
