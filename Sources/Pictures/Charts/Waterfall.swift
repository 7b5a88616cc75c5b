package import Quantities

/// How amounts add up to another, one after the other.
package struct Waterfall: Hashable, Sendable {
  /// One amount.
  package struct Step: Hashable, Sendable {
    /// How it enters the sum.
    package enum Kind: Hashable, Sendable {
      /// It is added, or taken off where it is less than zero.
      case change
      /// It is what all before it come to.
      case total
    }

    /// What it is.
    package let label: String

    /// The amount.
    package let value: Ratio

    /// The amount in words.
    package let text: String

    /// How it enters the sum.
    package let kind: Kind

    /// Creates a step.
    package init(label: String, value: Ratio, text: String, _ kind: Kind = .change) {
      self.label = label
      self.value = value.drawn
      self.text = text
      self.kind = kind
    }
  }

  /// What the amounts are.
  package let unit: AxisUnit

  /// The amounts, in order.
  package let steps: [Step]

  /// Creates a chart.
  package init(unit: AxisUnit, steps: [Step]) {
    self.unit = unit
    self.steps = steps
  }

  /// Where each step begins and ends.
  var stretches: [(from: Ratio, to: Ratio)] {
    var sum = Ratio.zero
    return steps.map { step in
      switch step.kind {
      case .total:
        sum = step.value
        return (.zero, step.value)
      case .change:
        let from = sum
        sum = sum + step.value
        return (from, sum)
      }
    }
  }

  var table: PictureTable {
    PictureTable(headings: ["step", unit.heading], rows: steps.map { [$0.label, $0.text] })
  }
}
