package import Quantities

/// How often figures fall into stretches of a scale, and where the goal lies among them.
package struct Histogram: Hashable, Sendable {
  /// A stretch of the scale, with how many figures are in it.
  struct Stretch: Hashable, Sendable {
    /// The figures in it are greater than this; those of the first may equal it.
    let low: Ratio

    /// They are not greater than this; the last has no end.
    let high: Ratio?

    var count = 0
  }

  /// What the figures are.
  package let unit: AxisUnit

  /// What is counted, such as `tickets`.
  package let name: String

  /// Up to where a figure is as promised, or nil where nothing says.
  package let goal: Ratio?

  /// What the goal is called.
  package let goalText: String

  let step: Ratio
  let stretches: [Stretch]

  /// Counts figures.
  /// - Parameters:
  ///   - values: The figures, none less than zero, in any order.
  ///   - unit: What they are.
  ///   - name: What is counted.
  ///   - goal: Up to where a figure is as promised.
  ///   - goalText: What the goal is called.
  package init(
    of values: [Ratio],
    unit: AxisUnit,
    name: String,
    goal: Ratio?,
    goalText: String
  ) {
    self.unit = unit
    self.name = name
    self.goal = goal
    self.goalText = goalText
    let sorted = values.sorted()
    // A few figures far out must not press all the others into one bar: they share the last.
    let most = sorted.isEmpty ? .zero : sorted[(sorted.count * 98 - 1) / 100]
    step = Histogram.step(to: max(most, goal ?? .zero), unit, goal: goal)
    let count = max(1, Int(clamping: (max(most, goal ?? .zero) / step).ceiling))
    let size = step
    var stretches = (0..<count).map { place in
      Stretch(low: Ratio(Int128(place)) * size, high: Ratio(Int128(place + 1)) * size)
    }
    if let last = sorted.last, last > Ratio(Int128(count)) * size {
      stretches.append(Stretch(low: Ratio(Int128(count)) * size, high: nil))
    }
    for value in sorted {
      let place = max(0, Int(clamping: (value / size).ceiling) - 1)
      stretches[min(place, stretches.count - 1)].count += 1
    }
    self.stretches = stretches
  }

  // The widest picture has eighteen bars; the goal is an edge of one where a round step allows it.
  private static func step(to most: Ratio, _ unit: AxisUnit, goal: Ratio?) -> Ratio {
    let fitting = unit.steps.filter { (most / $0).ceiling <= 18 && $0 > .zero }
    let aligned = fitting.first { step in
      goal.map { ($0 / step).denominator == 1 } ?? true
    }
    if let aligned, (most / aligned).ceiling >= 6 { return aligned }
    return fitting.first ?? max(most, .one)
  }

  /// True when all figures of a stretch are as promised, or nothing is promised.
  func isPromised(_ stretch: Stretch) -> Bool {
    guard let goal else { return true }
    return stretch.low < goal
  }

  var table: PictureTable {
    PictureTable(
      headings: [unit.heading, name],
      rows: stretches.map { stretch in
        let low = unit.text(stretch.low, step: step)
        let high = stretch.high.map { "up to \(unit.text($0, step: step))" }
        return [high.map { "over \(low) \($0)" } ?? "over \(low)", stretch.count.grouped]
      }
    )
  }
}
