import Quantities

/// Draws how amounts add up, one under another, each beginning where the one before ends.
struct WaterfallDrawer {
  private static let row = 310

  private let chart: Waterfall
  private let scale: Scale
  private let legend: Legend

  init(_ chart: Waterfall) {
    self.chart = chart
    scale = Scale(
      holding: [.zero] + chart.stretches.flatMap { [$0.from, $0.to] },
      chart.unit,
      from: 20,
      to: Canvas.width - 100
    )
    let isLess = { (step: Waterfall.Step) in step.kind == .change && step.value < .zero }
    let entries: [(WaterfallDrawer.Look, Bool)] = [
      (.more, chart.steps.contains { $0.kind == .change && !isLess($0) }),
      (.less, chart.steps.contains(where: isLess)),
      (.total, chart.steps.contains { $0.kind == .total }),
    ]
    legend = Legend(
      entries.filter(\.1).map { .init(sample: .area($0.0.fill, $0.0.edge), word: $0.0.rawValue) }
    )
  }

  // How a step looks; the word is what the legend calls it.
  private enum Look: String {
    case more = "adds"
    case less = "takes off"
    case total = "comes to"

    init(_ step: Waterfall.Step) {
      self = step.kind == .total ? .total : step.value < .zero ? .less : .more
    }

    var fill: Tint {
      switch self {
      case .more: .light
      case .less: .paper
      case .total: .accent
      }
    }

    var edge: Stroke {
      self == .less ? Stroke(tint: .accent, dashes: "3 2") : Stroke(tint: .accent)
    }
  }

  var drawn: (height: Int, marks: [PictureElement]) {
    var canvas = Canvas()
    legend.draw(on: &canvas)
    let top = legend.height + 40
    let bottom = top + chart.steps.count * WaterfallDrawer.row
    Axis.draw(across: scale, top: top, bottom: bottom, on: &canvas)
    let zero = scale.place(.zero)
    canvas.line(Point(zero, top), Point(zero, bottom), .axis)
    let stretches = chart.stretches
    for (place, step) in chart.steps.enumerated() {
      let y = top + place * WaterfallDrawer.row
      let x = (from: scale.place(stretches[place].from), to: scale.place(stretches[place].to))
      let look = Look(step)
      BarLine(label: step.label, text: step.text).draw(at: y + 130, on: &canvas)
      canvas.box(Point(x.from, y + 175), Point(x.to, y + 275), look.fill, edge: look.edge)
      guard place + 1 < chart.steps.count else { continue }
      canvas.line(
        Point(x.to, y + 275),
        Point(x.to, y + 175 + WaterfallDrawer.row),
        Stroke(tint: .quiet, width: 7, dashes: "2 2")
      )
    }
    return (bottom + 200, canvas.elements)
  }
}
