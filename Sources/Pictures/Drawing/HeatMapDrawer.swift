import Quantities

/// Draws how many of something fall into each hour of each weekday, the more the darker.
struct HeatMapDrawer {
  // From light to dark, each step of lightness the same to the eye.
  private static let colours = ["#dce7ec", "#a5c0cd", "#6a92a6", "#234f66"]
  private static let cell = 130
  private static let none = Tint.paper.rawValue

  private let chart: HeatMap
  private let left: Int
  private let top = 230

  init(_ chart: HeatMap) {
    self.chart = chart
    left = (chart.rows.map(WordWidth.of).max() ?? 0) + 60
  }

  var drawn: (height: Int, marks: [PictureElement]) {
    var canvas = Canvas()
    let height = top + chart.rows.count * HeatMapDrawer.cell
    for hour in stride(from: 0, to: 24, by: 3) {
      canvas.words("\(hour)", at: Point(left(of: hour), top - 50), .middle)
    }
    canvas.words("24", at: Point(left(of: 24), top - 50), .middle)
    for (place, row) in chart.rows.enumerated() {
      let y = top + place * HeatMapDrawer.cell
      canvas.words(row, at: Point(0, y + 105))
      for hour in 0..<24 {
        canvas.box(
          Point(left(of: hour), y),
          Point(left(of: hour + 1), y + HeatMapDrawer.cell),
          colour: colour(of: chart.counts[place][hour]),
          edge: .grid
        )
      }
    }
    canvas.words("\(chart.name) by hour of the day", at: Point(left, 90))
    let end = drawKey(at: height + 110, on: &canvas)
    return (end + 110, canvas.elements)
  }

  private func left(of hour: Int) -> Int { left + (Canvas.width - 60 - left) * hour / 24 }

  private func colour(of count: Int) -> String {
    guard count > 0 else { return HeatMapDrawer.none }
    let classes = chart.classes
    let place = classes.firstIndex { count <= $0 } ?? 0
    // The most is always the darkest, however few colours there are.
    return HeatMapDrawer.colours[4 - classes.count + place]
  }

  // Returns the line of the last entry.
  private func drawKey(at first: Int, on canvas: inout Canvas) -> Int {
    var (x, y) = (left, first)
    var low = 1
    let entries =
      [("0", HeatMapDrawer.none)]
      + chart.classes.map { high in
        defer { low = high + 1 }
        return (low == high ? high.grouped : "\(low.grouped)–\(high.grouped)", colour(of: high))
      }
    for (word, colour) in entries {
      let width = 180 + WordWidth.of(word)
      if x > left, x + width > Canvas.width { (x, y) = (left, y + 170) }
      canvas.box(Point(x, y - 60), Point(x + 130, y + 60), colour: colour, edge: .grid)
      canvas.words(word, at: Point(x + 180, y + 40))
      x += width + 120
    }
    return y
  }
}
