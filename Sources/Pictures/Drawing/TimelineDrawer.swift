import Quantities

/// Draws when a clock ran and when it waited, with what happened numbered above and told below.
struct TimelineDrawer {
  private static let row = 150

  private let chart: ClockTimeline
  private let legend: Legend
  private let bar: Int

  init(_ chart: ClockTimeline) {
    self.chart = chart
    let kinds = Set(chart.stretches.map(\.kind))
    legend = Legend(
      ClockTimeline.Stretch.Kind.allCases.filter(kinds.contains).map {
        .init(sample: .area($0.fill, $0.edge), word: $0.word)
      } + (chart.due == nil ? [] : [.init(sample: .line(.goal), word: "due")])
    )
    bar = legend.height + 230
  }

  var drawn: (height: Int, marks: [PictureElement]) {
    var canvas = Canvas()
    legend.draw(on: &canvas)
    drawMarks(on: &canvas)
    for stretch in chart.stretches { draw(stretch, on: &canvas) }
    if let due = chart.due {
      canvas.line(Point(x(due.instant), bar - 50), Point(x(due.instant), bar + 200), .goal)
    }
    drawNumbers(on: &canvas)
    let key = chart.moments.enumerated().map { "\($0 + 1)  \($1.text)" }
    let lines = key + (chart.due.map { ["due  \($0.text)"] } ?? [])
    for (place, line) in lines.enumerated() {
      let y = bar + 480 + place * TimelineDrawer.row
      canvas.words(WordWidth.cut(line, to: Canvas.width), at: Point(0, y), .start, .ink)
    }
    return (bar + 400 + lines.count * TimelineDrawer.row, canvas.elements)
  }

  private func x(_ instant: Instant) -> Int {
    let start = Int128(chart.interval.start.microseconds)
    let length = max(1, Int128(chart.interval.end.microseconds) - start)
    let part = Ratio(Int128(instant.microseconds) - start, length)
    let room = Ratio(Int128(Canvas.width - 140))
    let place = Int(clamping: (min(max(part, .zero), .one) * room).rounded(.halfUp))
    return 70 + place
  }

  private func draw(_ stretch: ClockTimeline.Stretch, on canvas: inout Canvas) {
    let (from, to) = (x(stretch.interval.start), x(stretch.interval.end))
    // What is too short to be seen is drawn as wide as a line.
    let end = max(to, from + 8)
    let inset = stretch.kind == .closed ? 60 : stretch.kind == .waiting ? 25 : 0
    canvas.box(
      Point(from, bar + inset),
      Point(end, bar + 150 - inset),
      stretch.kind.fill,
      edge: stretch.kind.edge
    )
  }

  private func drawMarks(on canvas: inout Canvas) {
    var free = 0
    for mark in chart.marks {
      canvas.line(Point(x(mark.instant), bar - 30), Point(x(mark.instant), bar + 190), .grid)
      free = Axis.draw(mark.text, at: x(mark.instant), bar + 310, after: free, on: &canvas) ?? free
    }
  }

  private func drawNumbers(on canvas: inout Canvas) {
    for (place, (moment, centre)) in zip(chart.moments, centres).enumerated() {
      let at = x(moment.instant)
      canvas.line(Point(at, bar - 60), Point(at, bar + 150), Stroke(tint: .ink))
      canvas.words("\(place + 1)", at: Point(centre, bar - 85), .middle, .ink)
    }
  }

  // Numbers that would stand on one another are set beside one another, within the picture.
  private var centres: [Int] {
    let halves = chart.moments.indices.map { WordWidth.of("\($0 + 1)") / 2 }
    var centres: [Int] = []
    var free = 0
    for (moment, half) in zip(chart.moments, halves) {
      centres.append(max(x(moment.instant), free + half))
      free = centres[centres.count - 1] + half + 40
    }
    var limit = Canvas.width
    for place in centres.indices.reversed() {
      centres[place] = max(halves[place], min(centres[place], limit - halves[place]))
      limit = centres[place] - halves[place] - 40
    }
    return centres
  }
}

extension ClockTimeline.Stretch.Kind {
  fileprivate var word: String {
    switch self {
    case .running: "runs"
    case .late: "runs, late"
    case .waiting: "waits"
    case .closed: "out of hours"
    }
  }

  fileprivate var fill: Tint {
    switch self {
    case .running: .light
    case .late: .dark
    case .waiting: .paper
    case .closed: .rule
    }
  }

  fileprivate var edge: Stroke? {
    switch self {
    case .running: Stroke(tint: .accent)
    case .late: Stroke(tint: .dark)
    case .waiting: Stroke(tint: .accent, dashes: "2 2")
    case .closed: nil
    }
  }
}
