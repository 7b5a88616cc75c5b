package import Quantities

/// A picture of what a level attained against its goal.
package struct LevelPicture: Hashable, Sendable {
  /// What was attained, or nil of nothing.
  package var attained: Ratio?

  /// The goal.
  package var goal: Percent

  /// Where bands of the settlement begin and end.
  package var edges: [Ratio]

  /// True when the goal was reached.
  package var isMet: Bool

  /// The picture in words.
  package var alternative: String

  /// Creates a picture.
  package init(
    attained: Ratio?,
    goal: Percent,
    edges: [Ratio],
    isMet: Bool,
    alternative: String
  ) {
    self.attained = attained
    self.goal = goal
    self.edges = edges
    self.isMet = isMet
    self.alternative = alternative
  }
}
