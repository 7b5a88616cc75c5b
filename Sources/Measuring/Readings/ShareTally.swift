import Agreements
import Quantities

/// Counts subjects for one level over a clock in one period.
struct ShareTally {
  let plan: SharePlan
  let period: CalendarPeriod
  let bounds: Interval
  private var detail = ShareDetail()

  init(_ plan: SharePlan, period: CalendarPeriod, bounds: Interval) {
    self.plan = plan
    self.period = period
    self.bounds = bounds
  }

  /// Counts one subject if the period has it.
  mutating func add(_ subject: () -> String, _ cycles: [CycleReading], _ fold: SubjectFold) {
    if let condition = plan.condition,
      !condition.holds(fold.facts.slots, own: nil, in: fold.facts.pool)
    {
      return
    }
    let mine = cycles.filter { $0.clock == plan.clock }
    guard let watched = plan.watched else {
      // The clock's own stop places each run by itself, by its last stop.
      for cycle in mine where cycle.lastStop.map(bounds.contains) ?? false {
        count(SubjectCycle(subject: subject(), cycle: cycle.cycle), cycle.outcome, fold)
      }
      return
    }
    let placed = fold.lastWatched[watched]
    guard placed != FactPool.absent, bounds.contains(Instant(microseconds: placed)),
      let outcome = ShareTally.worst(mine.map(\.outcome))
    else { return }
    count(SubjectCycle(subject: subject(), cycle: nil), outcome, fold)
  }

  // A subject is met when each of its runs is; a miss outweighs what is still open.
  private static func worst(_ outcomes: [Outcome]) -> Outcome? {
    let order: [Outcome] = [
      .missed, .undecided, .running, .paused, .met, .unpromised, .cancelled, .excused,
    ]
    return order.first { outcomes.contains($0) }
  }

  private mutating func count(_ who: SubjectCycle, _ outcome: Outcome, _ fold: SubjectFold) {
    if let excuse = plan.excuses.first(where: { fold.lastWatched[$0.watched] != FactPool.absent }) {
      detail.excused.append((who, excuse.exclusion.name))
      return
    }
    switch outcome {
    case .met: detail.met += 1
    case .missed: detail.missed.append(who)
    case .running, .paused: detail.open.append(who)
    case .cancelled: detail.cancelled.append(who)
    case .unpromised: detail.unpromised += 1
    case .undecided: detail.undecided.append(who)
    case .excused: break
    }
  }

  /// The reading of all that was counted.
  func reading(cutOff: Instant) -> LevelReading {
    var detail = detail
    detail.sort()
    let missed = Int64(detail.missed.count)
    let counted = Int64(detail.met) + missed
    let verdict = Verdicts.of(plan.level, above: Int64(detail.met), below: counted)
    return LevelReading(
      level: plan.level,
      period: period,
      above: Int64(detail.met),
      below: counted,
      unit: .subjects,
      verdict: verdict.verdict,
      isForgiven: verdict.isForgiven,
      openQuestions: openQuestions(detail, cutOff),
      detail: .share(detail)
    )
  }

  private func openQuestions(_ detail: ShareDetail, _ cutOff: Instant) -> [String] {
    var questions: [String] = []
    if cutOff < bounds.end { questions.append("the period is not over at the cut-off") }
    if !detail.open.isEmpty {
      questions.append("\(detail.open.count.grouped) not decided yet at the cut-off")
    }
    if !detail.undecided.isEmpty {
      let count = detail.undecided.count
      let verb = count == 1 ? "lacks" : "lack"
      questions.append("\(count.grouped) \(verb) a fact the promise depends on")
    }
    return questions
  }
}
