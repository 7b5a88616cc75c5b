import Pictures
import Quantities
import TestSupport

/// A picture of anything at all.
struct RandomPicture {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// The next picture.
  mutating func next() -> Picture {
    let charts: [(inout RandomPicture) -> Chart] = [
      { $0.trend() }, { $0.bars() }, { $0.histogram() }, { $0.waterfall() }, { $0.timeline() },
      { $0.heat() },
    ]
    return Picture(
      title: words(),
      summary: words(),
      charts[Int.random(in: 0..<charts.count, using: &random)](&self)
    )
  }

  private mutating func trend() -> Chart {
    let unit = unit()
    let points = (0..<count(30)).map { _ in
      TrendChart.Point(
        label: words(),
        values: (0..<count(2)).map { _ in value(unit) }.sorted(),
        text: words(),
        standing: Standing.allCases.randomElement(using: &random) ?? .met,
        goal: Bool.random(using: &random) ? value(unit) : nil
      )
    }
    let side: TrendChart.Side = Bool.random(using: &random) ? .atLeast : .atMost
    return .trend(
      TrendChart(unit: unit, name: words(), points: points, side: side, goalText: words())
    )
  }

  private mutating func bars() -> Chart {
    let unit = unit()
    return .bars(
      BarChart(
        unit: unit,
        name: words(),
        bars: (0..<count(12)).map { _ in .init(label: words(), value: value(unit), text: words()) }
      )
    )
  }

  private mutating func histogram() -> Chart {
    let unit = unit()
    return .histogram(
      Histogram(
        of: (0..<count(300)).map { _ in value(unit) },
        unit: unit,
        name: words(),
        goal: Bool.random(using: &random) ? value(unit) : nil,
        goalText: words()
      )
    )
  }

  private mutating func waterfall() -> Chart {
    let unit = unit()
    return .waterfall(
      Waterfall(
        unit: unit,
        steps: (0..<count(12)).map { _ in
          let value = value(unit)
          let isLess = Bool.random(using: &random)
          let kind: Waterfall.Step.Kind =
            Int.random(in: 0..<4, using: &random) == 0 ? .total : .change
          return .init(label: words(), value: isLess ? .zero - value : value, text: words(), kind)
        }
      )
    )
  }

  private mutating func timeline() -> Chart {
    let instants = (0..<(2 + count(10))).map { _ in
      Instant(seconds: Int64.random(in: 0...10_000_000, using: &random))
    }.sorted()
    let stretches = zip(instants, instants.dropFirst()).map { from, to in
      ClockTimeline.Stretch(
        Interval(from, to),
        ClockTimeline.Stretch.Kind.allCases.randomElement(using: &random) ?? .running
      )
    }
    return .timeline(
      ClockTimeline(
        Interval(instants[0], instants[instants.count - 1]),
        stretches: stretches,
        moments: instants.map { .init($0, words()) },
        marks: instants.map { .init($0, words()) },
        due: Bool.random(using: &random) ? .init(Instant(seconds: 20_000_000), words()) : nil
      )
    )
  }

  private mutating func heat() -> Chart {
    let rows = count(7)
    let most = [0, 1, 3, 4, 5, 100, 1_000_000].randomElement(using: &random) ?? 0
    return .heatMap(
      HeatMap(
        name: words(),
        rows: (0..<rows).map { _ in "Wednesday" },
        counts: (0..<rows).map { _ in (0..<24).map { _ in Int.random(in: 0...most, using: &random) }
        }
      )
    )
  }

  // MARK: Values

  private mutating func count(_ most: Int) -> Int { Int.random(in: 0...most, using: &random) }

  private mutating func unit() -> AxisUnit {
    let units: [AxisUnit] =
      [.share, .number, .time]
      + [Currency(code: "JPY").map(AxisUnit.money)]
      .compactMap(\.self)
    return units.randomElement(using: &random) ?? .number
  }

  private mutating func value(_ unit: AxisUnit) -> Ratio {
    let below = Int128(Int64.random(in: 1...1_000_003, using: &random))
    switch unit {
    case .share: return Ratio(Int128(Int64.random(in: 0...Int64(below), using: &random)), below)
    case .time: return Ratio(Int128(Int64.random(in: 0...400_000_000_000_000, using: &random)))
    case .number: return Ratio(Int128(Int64.random(in: 0...1_000_000_000, using: &random)), below)
    case .money: return Ratio(Int128(Int64.random(in: 0...10_000_000_000, using: &random)))
    }
  }

  private mutating func words() -> String {
    let words = [
      "", "a", "<b> & \"c\"", "monthly-fee", "Ünïcode 東京", "a rather long name of something",
    ]
    return words.randomElement(using: &random) ?? ""
  }
}
