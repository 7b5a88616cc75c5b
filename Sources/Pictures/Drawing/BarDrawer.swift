import Quantities

/// Draws figures as bars, one under another, each under its own name.
struct BarDrawer {
  private static let row = 310

  private let chart: BarChart
  private let legend: Legend
  private let scale: Scale

  init(_ chart: BarChart) {
    self.chart = chart
    let stands = Set(chart.bars.map(\.standing))
    legend = Legend(
      Standing.allCases.filter(stands.contains).compactMap { standing in
        standing.word.map { .init(sample: .area(standing.fill, standing.edge), word: $0) }
      }
    )
    scale = Scale(
      holding: [.zero] + chart.bars.map(\.value),
      chart.unit,
      from: 0,
      to: Canvas.width - 100
    )
  }

  var drawn: (height: Int, marks: [PictureElement]) {
    var canvas = Canvas()
    legend.draw(on: &canvas)
    let top = legend.height + (legend.height > 0 ? 40 : 0)
    let bottom = top + chart.bars.count * BarDrawer.row
    Axis.draw(across: scale, top: top, bottom: bottom, on: &canvas)
    for (place, bar) in chart.bars.enumerated() {
      draw(bar, at: top + place * BarDrawer.row, on: &canvas)
    }
    canvas.line(Point(0, top), Point(0, bottom), .axis)
    return (bottom + 200, canvas.elements)
  }

  private func draw(_ bar: BarChart.Bar, at top: Int, on canvas: inout Canvas) {
    BarLine(label: bar.label, text: bar.text).draw(at: top + 130, on: &canvas)
    canvas.box(
      Point(scale.place(.zero), top + 175),
      Point(scale.place(bar.value), top + 275),
      bar.standing.fill,
      edge: bar.standing.edge
    )
  }
}
