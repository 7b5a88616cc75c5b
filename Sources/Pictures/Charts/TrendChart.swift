package import Quantities

/// Figures over time, each against the goal of its time.
package struct TrendChart: Hashable, Sendable {
  /// Which side of a goal is as promised.
  package enum Side: Hashable, Sendable {
    /// What is at least the goal.
    case atLeast
    /// What is at most the goal.
    case atMost
  }

  /// The figure of one time.
  package struct Point: Hashable, Sendable {
    /// The time in few letters, such as `Mar 26`.
    package let label: String

    /// The figure: nothing where there is none, two where only its bounds are known, the least first.
    package let values: [Ratio]

    /// The figure in words.
    package let text: String

    /// How it stands.
    package let standing: Standing

    /// The goal of the time, or nil without one.
    package let goal: Ratio?

    /// Creates a point.
    package init(
      label: String,
      values: [Ratio],
      text: String,
      standing: Standing,
      goal: Ratio?
    ) {
      self.label = label
      self.values = values.map(\.drawn)
      self.text = text
      self.standing = standing
      self.goal = goal?.drawn
    }
  }

  /// What the figures are.
  package let unit: AxisUnit

  /// What the figures are called, such as `attained`.
  package let name: String

  /// The figures, in the order of time.
  package let points: [Point]

  /// Which side of the goals is as promised.
  package let side: Side

  /// The goal in words, such as `goal >= 95 %`; empty without one.
  package let goalText: String

  /// Creates a chart.
  package init(
    unit: AxisUnit,
    name: String,
    points: [Point],
    side: Side,
    goalText: String
  ) {
    self.unit = unit
    self.name = name
    self.points = points
    self.side = side
    self.goalText = goalText
  }

  var table: PictureTable {
    PictureTable(
      headings: ["period", name, "verdict"],
      rows: points.map { [$0.label, $0.text, $0.standing.word ?? ""] }
    )
  }
}
