import Quantities

/// The window that counts, of several that a figure looks at.
struct WorstWindow {
  /// Its place, or nil where there is no window.
  let place: Int?

  /// What the figure comes to in it, or nothing of nothing.
  let value: FigureValue

  /// Finds the worst of some values, of equals the first; nothing is neither worse nor better.
  /// - Parameters:
  ///   - values: What the figure comes to in each window.
  ///   - isWorse: Whether one of two values is worse than the other, or nil where the text sets no
  ///     goal, and the first window counts that has something to count.
  init(_ values: [FigureValue], isWorse: ((Ratio, Ratio) -> Bool)?) {
    var worst: (place: Int, attained: Ratio)?
    for (place, value) in values.enumerated() {
      guard let attained = value.attained else { continue }
      guard let current = worst else {
        worst = (place, attained)
        continue
      }
      if let isWorse, isWorse(attained, current.attained) { worst = (place, attained) }
    }
    place = worst?.place ?? values.indices.first
    value = place.map { values[$0] } ?? FigureValue(0, 0, counted: 0)
  }
}
