package import Quantities

/// Figures side by side, each with its own name.
package struct BarChart: Hashable, Sendable {
  /// One figure.
  package struct Bar: Hashable, Sendable {
    /// What it is of.
    package let label: String

    /// The figure, not less than zero.
    package let value: Ratio

    /// The figure in words.
    package let text: String

    /// How it stands.
    package let standing: Standing

    /// Creates a bar.
    package init(label: String, value: Ratio, text: String, standing: Standing = .plain) {
      self.label = label
      self.value = value.drawn
      self.text = text
      self.standing = standing
    }
  }

  /// What the figures are.
  package let unit: AxisUnit

  /// What they are called, such as `tickets`.
  package let name: String

  /// The figures, in order.
  package let bars: [Bar]

  /// Creates a chart.
  package init(unit: AxisUnit, name: String, bars: [Bar]) {
    self.unit = unit
    self.name = name
    self.bars = bars
  }

  var table: PictureTable {
    PictureTable(headings: ["of", name], rows: bars.map { [$0.label, $0.text] })
  }
}
