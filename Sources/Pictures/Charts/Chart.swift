/// Figures, and how they are drawn.
package enum Chart: Hashable, Sendable {
  /// Figures over time against a goal.
  case trend(TrendChart)

  /// Figures side by side.
  case bars(BarChart)

  /// How often figures fall into stretches of a scale.
  case histogram(Histogram)

  /// How amounts add up to another.
  case waterfall(Waterfall)

  /// When a clock ran and when it waited.
  case timeline(ClockTimeline)

  /// How many of something fall into each hour of each weekday.
  case heatMap(HeatMap)

  /// How high the picture is, in tenths, and its marks.
  var drawn: (height: Int, marks: [PictureElement]) {
    switch self {
    case .trend(let chart): TrendDrawer(chart).drawn
    case .bars(let chart): BarDrawer(chart).drawn
    case .histogram(let chart): HistogramDrawer(chart).drawn
    case .waterfall(let chart): WaterfallDrawer(chart).drawn
    case .timeline(let chart): TimelineDrawer(chart).drawn
    case .heatMap(let chart): HeatMapDrawer(chart).drawn
    }
  }

  var table: PictureTable {
    switch self {
    case .trend(let chart): chart.table
    case .bars(let chart): chart.table
    case .histogram(let chart): chart.table
    case .waterfall(let chart): chart.table
    case .timeline(let chart): chart.table
    case .heatMap(let chart): chart.table
    }
  }
}
