import Agreements
import Measuring
import Pictures
import Quantities

/// A level over time, each reading against the goal that the text of its time set.
struct LevelTrend {
  let level: ServiceLevel
  let times: [(label: String, reading: LevelReading?, agreement: Agreement)]

  /// A level over some periods.
  /// - Parameters:
  ///   - name: The level.
  ///   - periods: The periods, in order; those before the level was, or in which it was measured in another unit, are
  ///     left out.
  init?(_ name: String, over periods: [PastReadings]) {
    guard let level = periods.last?.agreement.level(name) else { return nil }
    self.level = level
    times = Array(
      periods.map { past in
        let reading = past.levels.first { $0.level.name == name && $0.level.unit == level.unit }
        return (past.label, reading, past.agreement)
      }
      .drop { $0.1 == nil }
    )
  }

  private var readings: [LevelReading] { times.compactMap(\.reading) }

  /// The picture, or nil where there are not two figures to compare.
  var picture: Picture? {
    let points = times.map { label, reading, agreement in
      TrendChart.Point(
        label: label,
        values: reading?.drawn ?? [],
        text: reading?.attainedText(agreement) ?? "-",
        standing: reading?.standing ?? .plain,
        goal: reading?.level.goal?.value
      )
    }
    guard points.count(where: { !$0.values.isEmpty }) > 1 else { return nil }
    return Picture(
      title: level.name,
      summary: summary,
      .trend(
        TrendChart(
          unit: AxisUnit(level.unit),
          name: "attained",
          points: points,
          side: level.goal?.isAtLeast == false ? .atMost : .atLeast,
          goalText: level.goal.map { "goal \($0)" } ?? ""
        )
      )
    )
  }

  private var summary: String {
    let (first, last) = (times[0].label, times[times.count - 1].label)
    let span = "\(first) to \(last)"
    guard level.goal != nil else { return "\(span); no goal is set." }
    let missed = readings.count { $0.verdict == .missed }
    let met = readings.count { $0.verdict == .met }
    let others = times.count - met - missed
    let parts = [
      "met \(met.grouped)", missed == 0 ? nil : "missed \(missed.grouped)",
      others == 0 ? nil : "\(others.grouped) without a verdict",
    ]
    return "\(span): " + parts.compactMap(\.self).joined(separator: ", ") + "."
  }
}

extension LevelReading {
  /// What a picture draws: nothing, the figure, or its bounds.
  fileprivate var drawn: [Ratio] {
    bounds.map { $0.ends.compactMap(\.attained) } ?? [attained].compactMap(\.self)
  }

  /// How it stands on a picture.
  var standing: Standing {
    switch verdict {
    case .met: .met
    case .missed: .missed
    case .notDecided: .open
    case .noReading, .reported: .plain
    }
  }
}

extension AxisUnit {
  /// The unit of a level on a picture.
  init(_ unit: FigureUnit) {
    switch unit {
    case .share: self = .share
    case .number: self = .number
    case .time: self = .time
    }
  }
}
