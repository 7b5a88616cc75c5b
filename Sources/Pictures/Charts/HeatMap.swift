import Quantities

/// How many of something fall into each hour of each weekday.
package struct HeatMap: Hashable, Sendable {
  /// What is counted, such as `tickets opened`.
  package let name: String

  /// The names of the rows, in order, such as those of weekdays.
  package let rows: [String]

  /// By row and hour of the day, how many.
  package let counts: [[Int]]

  /// Creates a chart.
  /// - Precondition: Each row has twenty-four counts.
  package init(name: String, rows: [String], counts: [[Int]]) {
    precondition(
      rows.count == counts.count && counts.allSatisfy { $0.count == 24 },
      "a heat map has twenty-four counts a row"
    )
    self.name = name
    self.rows = rows
    self.counts = counts
  }

  /// The greatest count of each colour, lightest first: round numbers of which the last is the greatest of all.
  var classes: [Int] {
    let most = counts.joined().max() ?? 0
    guard most > 0 else { return [] }
    guard most > 4 else { return Array(1...most) }
    let size = AxisUnit.number.steps.first {
      $0.denominator == 1 && $0 * Ratio(4) >= Ratio(Int128(most))
    }
    let step = Int(clamping: size?.numerator ?? Int128(most))
    return stride(from: step, to: most, by: step) + [most]
  }

  var table: PictureTable {
    PictureTable(
      headings: ["from hour"] + rows,
      rows: (0..<24).map { hour in ["\(hour)"] + counts.map { $0[hour].grouped } }
    )
  }
}
