package import Quantities

/// A picture of what a level attained against its goal.
package struct LevelPicture: Hashable, Sendable {
  /// What was attained: nothing of nothing, and the least and the most where it is not decided.
  package var attained: [Ratio]

  /// The goal.
  package var goal: Percent

  /// Where bands of the settlement begin and end.
  package var edges: [Ratio]

  /// How the verdict is meant.
  package var tone: Tone

  /// The picture in words.
  package var alternative: String

  /// Creates a picture.
  package init(
    attained: [Ratio],
    goal: Percent,
    edges: [Ratio],
    tone: Tone,
    alternative: String
  ) {
    self.attained = attained
    self.goal = goal
    self.edges = edges
    self.tone = tone
    self.alternative = alternative
  }
}
