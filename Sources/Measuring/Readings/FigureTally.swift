import Quantities
import ServiceHours

/// Counts subjects for the figures over one record, one after another.
struct FigureTally {
  private let plan: FoldPlan
  private let figures: FoldFigures
  private let axes: [WindowAxis]
  private let cutOff: Int64
  private let wantsLists: Bool
  private let late: LateSubjects

  /// What each population contributes, by its place among those of the record.
  private(set) var parts: [FigurePart]

  init(
    _ plan: FoldPlan,
    axis: PeriodAxis,
    cutOff: Int64,
    wantsLists: Bool,
    late: LateSubjects
  ) {
    self.plan = plan
    self.late = late
    figures = plan.figures
    axes = axis.windows
    self.cutOff = cutOff
    self.wantsLists = wantsLists
    parts = plan.figures.members.map { members in
      let periods = axis.bounds.count
      return FigurePart(
        slots: members.plan.isStanding ? periods : axis.windows[members.figure].axis.count
      )
    }
  }

  /// Counts one subject, whose time was counted up to the cut-off.
  mutating func add(_ subject: Int32, _ fold: SubjectFold) {
    for (place, members) in figures.members.enumerated() {
      guard fold.holds(members.ground) else { continue }
      switch members.plan.placing {
      case .standing: break
      case .subject(let watched):
        let placed = fold.engine.lastWatched[watched]
        guard placed != FactPool.absent, let slot = slot(of: placed, members) else { continue }
        guard let found = fold.standing(members, at: cutOff) else { continue }
        count(place, slot, found, subject, cycle: 0, fold)
      case .runs(let clock, let edge):
        fold.forEachRun(of: clock, at: cutOff) { run in
          guard let instant = run.instant(edge), let slot = slot(of: instant, members) else {
            return
          }
          count(place, slot, fold.standing(of: run, members), subject, cycle: run.state.cycle, fold)
        }
      }
    }
  }

  /// Counts one subject as it stands at the end of a period.
  mutating func addStanding(_ subject: Int32, _ fold: SubjectFold, period: Int, at instant: Int64) {
    for (place, members) in figures.members.enumerated() {
      guard case .standing(let clock, let isOverdue) = members.plan.placing,
        fold.states[clock].phase == .active, fold.holds(members.ground)
      else { continue }
      let outcome = fold.states[clock].outcome(at: instant, plan.rules[clock])
      if isOverdue, outcome != .missed, outcome != .perhapsLate { continue }
      var found = fold.standingNow(members, clock: clock, at: instant)
      // It belongs to those overdue only if it did not wait, which no feed tells.
      if isOverdue, outcome == .perhapsLate, found.standing == .met {
        found = FoundMember(.perhapsCounted)
      }
      count(place, period, found, subject, cycle: 0, fold)
    }
  }

  private func slot(of instant: Int64, _ members: FoldFigures.Members) -> Int? {
    axes[members.figure].axis.slot(of: instant)
  }

  private mutating func count(
    _ place: Int,
    _ slot: Int,
    _ found: FoundMember,
    _ subject: Int32,
    cycle: Int32,
    _ fold: SubjectFold
  ) {
    let members = figures.members[place].plan
    var excuse = members.excuses.firstIndex {
      fold.engine.lastWatched[$0.watched] != FactPool.absent
    }
    // What a member adds is a value that no verdict changes: either way it leaves the figure.
    if excuse == nil, !members.pardons.isEmpty {
      excuse = late.pardon(subject, members.pardons, record: members.record)
        .map { $0 + members.excuses.count }
    }
    let standing = excuse == nil ? found.standing : .excused
    let cell = FigurePart.cell(slot, standing)
    parts[place].counts[cell] += 1
    if standing == .met {
      parts[place].sums[slot] += Int128(found.value)
      if members.isRanked {
        parts[place].values.append(.init(slot: Int32(slot), count: 1, value: found.value))
      }
    }
    guard wantsLists, standing.isListed else { return }
    parts[place].runs.append(
      CountedRun(
        subject: subject,
        cycle: cycle,
        cell: Int32(cell),
        excuse: Int16(excuse ?? -1),
        sign: 1
      )
    )
  }
}
