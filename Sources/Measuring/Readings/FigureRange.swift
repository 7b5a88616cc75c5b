import Agreements
import Quantities

/// What a figure comes to in one window: the least and the most it can be, which are the same where
/// nothing hangs on waits that no feed tells.
struct FigureRange {
  let least: FigureValue
  let most: FigureValue

  init(_ value: FigureValue) { (least, most) = (value, value) }

  init(least: FigureValue, most: FigureValue) { (self.least, self.most) = (least, most) }
}

extension FigureRange {
  /// What a figure comes to in each window of each period.
  /// - Parameters:
  ///   - figure: The figure.
  ///   - doubt: What of it hangs on waits.
  ///   - parts: What its populations contribute.
  ///   - periods: The slots of each window of each period.
  /// - Returns: A range a window, by period.
  static func all(
    of figure: FigurePlan,
    _ doubt: FigureDoubt,
    _ parts: [FigurePart],
    in periods: [[Range<Int>]]
  ) -> [[FigureRange]] {
    let slots = parts[0].sums.count
    var ranked = figure.members[0].isRanked ? RankedValues(parts[0].values, slots: slots) : nil
    let sums = parts.map { RunningSums($0) }
    return periods.map { windows in
      windows.map { window in
        ranked?.move(to: window)
        return range(doubt, value(of: figure, sums, window, ranked), sums[0], window)
      }
    }
  }

  private static func range(
    _ doubt: FigureDoubt,
    _ value: FigureValue,
    _ sums: RunningSums,
    _ window: Range<Int>
  ) -> FigureRange {
    switch doubt {
    case .none, .members: return FigureRange(value)
    case .outcomes: return outcomes(sums, window)
    case .count:
      let most = value.counted + sums.perhapsCounted(window)
      return FigureRange(least: value, most: FigureValue(Int128(most), 1, counted: most))
    case .time:
      // All of it may have been waiting, on each of the runs.
      let nothing = FigureValue(0, value.below, counted: value.counted)
      return FigureRange(least: nothing, most: value)
    }
  }

  // The least if all in doubt was missed; the most if what is over was met, and the rest is open.
  private static func outcomes(_ sums: RunningSums, _ window: Range<Int>) -> FigureRange {
    let (good, bad) = (sums.good(window), sums.bad(window))
    let perhapsGood = good + sums.uncertain(window)
    let all = perhapsGood + bad + sums.perhapsCounted(window)
    let most = perhapsGood + bad
    return FigureRange(
      least: FigureValue(Int128(good), Int128(all), counted: all),
      most: FigureValue(Int128(perhapsGood), Int128(most), counted: most)
    )
  }

  private static func value(
    of plan: FigurePlan,
    _ parts: [RunningSums],
    _ window: Range<Int>,
    _ ranked: RankedValues?
  ) -> FigureValue {
    let good = parts[0].good(window)
    let counted = good + parts[0].bad(window)
    let sum = parts[0].sum(window)
    let scale = Int128(plan.scale)
    switch plan.figure.statistic {
    case .share: return FigureValue(Int128(good), Int128(counted), counted: counted)
    case .count: return FigureValue(Int128(counted), 1, counted: counted)
    case .sum: return FigureValue(sum, scale, counted: counted)
    case .mean: return FigureValue(sum, Int128(counted) * scale, counted: counted)
    case .rate:
      return FigureValue(Int128(parts[1].good(window)), Int128(counted), counted: counted)
    case .percentile(let percentile, _):
      guard let ranked, counted > 0 else { return FigureValue(0, 0, counted: 0) }
      let value = percentile.value(of: counted) { ranked.value(at: $0) }
      return FigureValue(value.above, value.below * scale, counted: counted)
    case .extreme(_, let isGreatest):
      guard let ranked, counted > 0 else { return FigureValue(0, 0, counted: 0) }
      let value = ranked.value(at: isGreatest ? counted - 1 : 0)
      return FigureValue(Int128(value), scale, counted: counted)
    }
  }
}
