import Quantities

/// Draws figures over time as a line, with the goal of each time and the band in which it is met.
struct TrendDrawer {
  private let chart: TrendChart
  private let legend: Legend
  private let scale: Scale
  private let left: Int
  private let right = Canvas.width - 90
  private let top: Int
  private let bottom: Int

  init(_ chart: TrendChart) {
    self.chart = chart
    legend = Legend(TrendDrawer.entries(chart))
    top = legend.height + 70
    bottom = top + 1_300
    scale = Scale(
      holding: chart.points.flatMap { $0.values + [$0.goal].compactMap(\.self) },
      chart.unit,
      from: bottom,
      to: top
    )
    left = scale.widest + 70
  }

  var drawn: (height: Int, marks: [PictureElement]) {
    var canvas = Canvas()
    legend.draw(on: &canvas)
    drawBand(on: &canvas)
    Axis.draw(upward: scale, left: left, right: right, on: &canvas)
    drawGoal(on: &canvas)
    drawFigures(on: &canvas)
    drawTimes(on: &canvas)
    return (bottom + 220, canvas.elements)
  }

  private static func entries(_ chart: TrendChart) -> [Legend.Entry] {
    let stands = Set(chart.points.filter { !$0.values.isEmpty }.map(\.standing))
    let hasGoal = chart.points.contains { $0.goal != nil }
    let goal = hasGoal ? [Legend.Entry(sample: .line(.goal), word: chart.goalText)] : []
    let name = [Legend.Entry(sample: .line(Stroke(tint: .accent, width: 15)), word: chart.name)]
    return name + goal
      + Standing.allCases.filter(stands.contains).compactMap { standing in
        standing.word.map { Legend.Entry(sample: .mark(standing), word: $0) }
      }
  }

  // MARK: Places

  // Each time has a strip of its own, with its figure in the middle.
  private func edge(_ place: Int) -> Int {
    left + (right - left) * place / max(1, chart.points.count)
  }

  private func middle(_ place: Int) -> Int { (edge(place) + edge(place + 1)) / 2 }

  // MARK: Parts

  private func drawBand(on canvas: inout Canvas) {
    let end = chart.side == .atLeast ? top : bottom
    var begin = 0
    // One box for all times that have the same goal, since boxes side by side show their seams.
    for place in chart.points.indices {
      let goal = chart.points[place].goal
      let isLast = place + 1 == chart.points.count
      guard isLast || chart.points[place + 1].goal != goal else { continue }
      if let goal {
        canvas.box(Point(edge(begin), scale.place(goal)), Point(edge(place + 1), end), .band)
      }
      begin = place + 1
    }
  }

  // A goal that changes goes up or down between two times.
  private func drawGoal(on canvas: inout Canvas) {
    var line: [Point] = []
    for (place, point) in chart.points.enumerated() {
      guard let goal = point.goal else {
        canvas.path(line, .goal)
        line = []
        continue
      }
      let ends = [
        Point(edge(place), scale.place(goal)), Point(edge(place + 1), scale.place(goal)),
      ]
      line = line.last?.y == ends[0].y ? line.dropLast() + [ends[1]] : line + ends
    }
    canvas.path(line, .goal)
  }

  // Where a time has no figure the line breaks off: nothing is known of it.
  private func drawFigures(on canvas: inout Canvas) {
    var line: [Point] = []
    for (place, point) in chart.points.enumerated() {
      guard let last = point.values.last, point.values.count == 1 else {
        canvas.path(line, Stroke(tint: .accent, width: 15))
        line = []
        continue
      }
      line.append(Point(middle(place), scale.place(last)))
    }
    canvas.path(line, Stroke(tint: .accent, width: 15))
    for (place, point) in chart.points.enumerated() {
      let marks = point.values.map { Point(middle(place), scale.place($0)) }
      if let first = marks.first, let last = marks.last, first != last {
        canvas.line(first, last, Stroke(tint: .open, width: 15, dashes: "2 2"))
      }
      for mark in marks { FigureMark.draw(point.standing, at: mark, on: &canvas) }
    }
  }

  // The last time is always named; the others as far as there is room.
  private func drawTimes(on canvas: inout Canvas) {
    canvas.line(Point(left, bottom), Point(right, bottom), .axis)
    let widest = chart.points.map { WordWidth.of($0.label) }.max() ?? 0
    let count = chart.points.count
    let room = max(1, (right - left) / max(1, count))
    let every = max(1, (widest + 90 + room - 1) / room)
    for (place, point) in chart.points.enumerated() where (count - 1 - place) % every == 0 {
      let x = min(middle(place), Canvas.width - WordWidth.of(point.label) / 2)
      canvas.words(point.label, at: Point(x, bottom + 150), .middle)
    }
  }
}
