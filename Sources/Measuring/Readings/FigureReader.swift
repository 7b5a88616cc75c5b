import Agreements
import Quantities

/// Makes the readings of figures from what all subjects contribute.
struct FigureReader {
  private let plan: Plan
  private let partial: Partial
  private let log: EventLog
  private let cutOff: Instant

  // By figure and population, the runs of each cell; nil when nobody asked for lists.
  private let runs: [[[Int32: [CountedRun]]]]?

  // By figure and period, what it comes to in each window.
  private let values: [[[FigureValue]]]

  init(_ plan: Plan, _ partial: Partial, log: EventLog, cutOff: Instant, wantsLists: Bool) {
    self.plan = plan
    self.partial = partial
    self.log = log
    self.cutOff = cutOff
    runs =
      wantsLists
      ? partial.figures.map { parts in
        parts.map { Dictionary(grouping: CountedRun.settled($0.runs), by: \.cell) }
      } : nil
    values = plan.figures.indices.map { figure in
      FigureReader.values(
        of: plan.figures[figure],
        partial.figures[figure],
        in: FigureReader.slots(plan.figures[figure], partial.axis, figure)
      )
    }
  }

  /// The reading of a figure in a period, both by their places.
  func reading(_ number: Int, in period: CalendarPeriod, _ place: Int) -> LevelReading {
    let figure = plan.figures[number]
    let found = values[number][place]
    let window = worst(found, figure.level.goal)
    var value = window.map { found[$0] } ?? FigureValue(0, 0, counted: 0)
    // Where the text has a word for an empty population, nought is no figure.
    if value.counted == 0, figure.level.empty != .nought { value = FigureValue(0, 0, counted: 0) }
    let windows = FigureReader.slots(figure, partial.axis, number)[place]
    let members = figure.members.indices.map { population in
      who(number, population, window.map { windows[$0] } ?? 0..<0)
    }
    let detail = FigureDetail(
      members: members[0],
      rated: members.count > 1 ? members[1] : nil,
      window: window.map { bounds(number, place, $0) },
      stretches: found.count
    )
    let verdict = Verdicts.of(figure.level, value)
    return LevelReading(
      level: figure.level,
      period: period,
      above: Int64(clamping: value.above),
      below: Int64(clamping: value.below),
      unit: .figure,
      verdict: verdict.verdict,
      isForgiven: verdict.isForgiven,
      openQuestions: openQuestions(figure, members, partial.axis.bounds[place]),
      detail: .figure(detail)
    )
  }

  // MARK: Windows

  // The slots of each window of each period; what stands open is counted once a period.
  private static func slots(
    _ figure: FigurePlan,
    _ axis: PeriodAxis,
    _ number: Int
  ) -> [[Range<Int>]] {
    if figure.members[0].isStanding { return axis.bounds.indices.map { [$0..<$0 + 1] } }
    let windows = axis.windows[number]
    return windows.windows.map { $0.map { windows.axis.slots[$0] } }
  }

  private func bounds(_ number: Int, _ period: Int, _ window: Int) -> Interval {
    if plan.figures[number].members[0].isStanding { return partial.axis.bounds[period] }
    let windows = partial.axis.windows[number]
    return windows.axis.bounds[windows.windows[period].lowerBound + window]
  }

  // The place of the worst window, of equals the first; nothing is neither worse nor better.
  private func worst(_ values: [FigureValue], _ goal: Goal?) -> Int? {
    var worst: Int?
    for (place, value) in values.enumerated() {
      guard let attained = value.attained else { continue }
      guard let current = worst, let before = values[current].attained else {
        worst = place
        continue
      }
      if let goal, goal.isWorse(attained, than: before) { worst = place }
    }
    return worst ?? values.indices.first
  }

  // MARK: Values

  private static func values(
    of figure: FigurePlan,
    _ parts: [FigurePart],
    in periods: [[Range<Int>]]
  ) -> [[FigureValue]] {
    let slots = parts[0].sums.count
    var ranked = figure.members[0].isRanked ? RankedValues(parts[0].values, slots: slots) : nil
    let sums = parts.map { RunningSums($0) }
    return periods.map { windows in
      windows.map { window in
        ranked?.move(to: window)
        return value(of: figure.figure, sums, window, ranked)
      }
    }
  }

  private static func value(
    of figure: Figure,
    _ parts: [RunningSums],
    _ window: Range<Int>,
    _ ranked: RankedValues?
  ) -> FigureValue {
    let good = parts[0].good(window)
    let counted = good + parts[0].bad(window)
    let sum = parts[0].sum(window)
    switch figure.statistic {
    case .share: return FigureValue(Int128(good), Int128(counted), counted: counted)
    case .count: return FigureValue(Int128(counted), 1, counted: counted)
    case .sum: return FigureValue(sum, 1, counted: counted)
    case .mean: return FigureValue(sum, Int128(counted), counted: counted)
    case .rate:
      return FigureValue(Int128(parts[1].good(window)), Int128(counted), counted: counted)
    case .percentile(let percentile, _):
      guard let ranked, counted > 0 else { return FigureValue(0, 0, counted: 0) }
      let value = percentile.value(of: counted) { ranked.value(at: $0) }
      return FigureValue(value.above, value.below, counted: counted)
    case .extreme(_, let isGreatest):
      guard let ranked, counted > 0 else { return FigureValue(0, 0, counted: 0) }
      let value = ranked.value(at: isGreatest ? counted - 1 : 0)
      return FigureValue(Int128(value), 1, counted: counted)
    }
  }

  // MARK: Who stands behind it

  private func who(_ figure: Int, _ population: Int, _ window: Range<Int>) -> ShareDetail {
    let part = partial.figures[figure][population]
    let members = plan.figures[figure].members[population]
    func count(_ standing: Standing) -> Int {
      window.reduce(0) { $0 + Int(part.counts[FigurePart.cell($1, standing)]) }
    }
    func list(_ standing: Standing) -> SubjectList {
      SubjectList(
        count: count(standing),
        runs: runs.map { runs in
          window.flatMap { slot in
            runs[figure][population][Int32(FigurePart.cell(slot, standing))] ?? []
          }
        },
        names: log.records[members.record].subjects
      )
    }
    return ShareDetail(
      met: count(.met),
      missed: list(.missed),
      excused: list(.excused),
      open: list(.open),
      cancelled: list(.cancelled),
      unpromised: count(.unpromised),
      undecided: list(.undecided),
      exclusions: members.excuses.map(\.exclusion.name)
    )
  }

  private func openQuestions(
    _ figure: FigurePlan,
    _ members: [ShareDetail],
    _ bounds: Interval
  ) -> [String] {
    var questions: [String] = []
    if cutOff < bounds.end { questions.append("the period is not over at the cut-off") }
    let open = members.reduce(0) { $0 + $1.open.count }
    if open > 0 { questions.append("\(open.grouped) not decided yet at the cut-off") }
    let undecided = members.reduce(0) { $0 + $1.undecided.count }
    if undecided > 0 {
      let verb = undecided == 1 ? "lacks" : "lack"
      questions.append("\(undecided.grouped) \(verb) a fact the figure depends on")
    }
    return questions
  }
}
