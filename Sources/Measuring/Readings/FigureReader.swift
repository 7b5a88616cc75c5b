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
  private let values: [[[FigureRange]]]

  // By figure, what of it hangs on waits that no feed tells.
  private let doubts: [FigureDoubt]

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
    let doubts = plan.figures.map { $0.doubt(plan) }
    self.doubts = doubts
    values = plan.figures.indices.map { figure in
      FigureRange.all(
        of: plan.figures[figure],
        doubts[figure],
        partial.figures[figure],
        in: FigureReader.slots(plan.figures[figure], partial.axis, figure)
      )
    }
  }

  /// The reading of a figure in a period, both by their places.
  func reading(_ number: Int, in period: CalendarPeriod, _ place: Int) -> LevelReading {
    let figure = plan.figures[number]
    let (goal, found) = (figure.level.goal, values[number][place])
    let least = edge(found.map(\.least), goal, doubts[number], isLeast: true)
    let most = edge(found.map(\.most), goal, doubts[number], isLeast: false)
    let window = goal?.side == .atMost ? most.place : least.place
    let windows = FigureReader.slots(figure, partial.axis, number)[place]
    let members = figure.members.indices.map { population in
      who(number, population, window.map { windows[$0] } ?? 0..<0)
    }
    let detail = FigureDetail(
      members: members[0],
      rated: members.count > 1 ? members[1] : nil,
      window: window.map { days(number, place, $0) },
      stretches: found.count
    )
    let bounds = self.bounds(doubts[number], figure.level, least: least.value, most: most.value)
    let end =
      bounds?.least ?? ReadingBounds.End(figure.level, settled(least.value, figure.level))
    let open = bounds == nil ? [] : questions(doubts[number], detail.members)
    return LevelReading(
      level: figure.level,
      period: period,
      above: end.above,
      below: end.below,
      unit: .figure,
      verdict: bounds?.verdict ?? end.verdict,
      isForgiven: end.isForgiven && (bounds?.most.isForgiven ?? true),
      openQuestions: openQuestions(figure, members, partial.axis.bounds[place]) + open,
      detail: .figure(detail),
      bounds: bounds
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

  private func days(_ number: Int, _ period: Int, _ window: Int) -> Interval {
    if plan.figures[number].members[0].isStanding { return partial.axis.bounds[period] }
    let windows = partial.axis.windows[number]
    return windows.axis.bounds[windows.windows[period].lowerBound + window]
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
      uncertain: list(.uncertain),
      perhapsLate: list(.perhapsCounted),
      exclusions: members.excuses.map(\.exclusion.name) + members.pardons.map(\.duty)
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
