import Quantities

/// Draws how often figures fall into stretches of a scale, and the goal among them.
struct HistogramDrawer {
  private let chart: Histogram
  private let legend: Legend
  private let scale: Scale
  private let left: Int
  private let right = Canvas.width - 90
  private let top: Int
  private let bottom: Int

  init(_ chart: Histogram) {
    self.chart = chart
    legend = Legend(HistogramDrawer.entries(chart))
    top = legend.height + 70
    bottom = top + 1_200
    scale = Scale(
      holding: [.zero] + chart.stretches.map { Ratio(Int128($0.count)) },
      .number,
      steps: 4,
      from: bottom,
      to: top
    )
    left = scale.widest + 70
  }

  var drawn: (height: Int, marks: [PictureElement]) {
    var canvas = Canvas()
    legend.draw(on: &canvas)
    Axis.draw(upward: scale, left: left, right: right, on: &canvas)
    for (place, stretch) in chart.stretches.enumerated() where stretch.count > 0 {
      let standing: Standing =
        chart.goal == nil ? .plain : chart.isPromised(stretch) ? .met : .missed
      canvas.box(
        Point(edge(place) + 10, scale.place(Ratio(Int128(stretch.count)))),
        Point(edge(place + 1) - 10, bottom),
        standing.fill,
        edge: standing.edge
      )
    }
    canvas.line(Point(left, bottom), Point(right, bottom), .axis)
    drawGoal(on: &canvas)
    drawEdges(on: &canvas)
    return (bottom + 220, canvas.elements)
  }

  private static func entries(_ chart: Histogram) -> [Legend.Entry] {
    guard chart.goal != nil else {
      return [.init(sample: .area(Standing.plain.fill, Standing.plain.edge), word: chart.name)]
    }
    let words: [(Standing, String)] = [(.met, "\(chart.name) within"), (.missed, "over")]
    return words.map { .init(sample: .area($0.fill, $0.edge), word: $1) }
      + [.init(sample: .line(.goal), word: chart.goalText)]
  }

  private func edge(_ place: Int) -> Int {
    left + (right - left) * place / chart.stretches.count
  }

  // The goal stands where it falls within its stretch.
  private func drawGoal(on canvas: inout Canvas) {
    guard let goal = chart.goal,
      let place = chart.stretches.firstIndex(where: { $0.high.map { goal <= $0 } ?? false })
    else { return }
    let part = (goal - chart.stretches[place].low) / chart.step
    let width = Ratio(Int128(edge(place + 1) - edge(place)))
    let x = edge(place) + Int(clamping: (part * width).rounded(.halfUp))
    canvas.line(Point(x, top - 30), Point(x, bottom), .goal)
  }

  // Words stand under the edges of bars, as far as there is room; under the open end it says so.
  private func drawEdges(on canvas: inout Canvas) {
    let isOpen = chart.stretches.last?.high == nil
    let count = chart.stretches.count - (isOpen ? 1 : 0)
    let marks = (0...count).map {
      chart.unit.text(Ratio(Int128($0)) * chart.step, step: chart.step)
    }
    let widest = marks.map(WordWidth.of).max() ?? 0
    let room = max(1, (right - left) / chart.stretches.count)
    let every = max(1, (widest + 90 + room - 1) / room)
    for (place, mark) in marks.enumerated() where place % every == 0 {
      let x = min(edge(place), Canvas.width - WordWidth.of(mark) / 2)
      canvas.words(mark, at: Point(x, bottom + 150), .middle)
    }
    guard isOpen, (count % every) * room > WordWidth.of("more") || every == 1 else { return }
    canvas.words("more", at: Point(right, bottom + 150), .end)
  }
}
