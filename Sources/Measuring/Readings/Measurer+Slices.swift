import Agreements
import Quantities
import ServiceHours

/// Subjects slice by slice: slices are folded one by one or at the same time, and give the same.
extension Measurer {
  /// All subjects that clocks run on, each in one slice.
  package var slices: [SubjectSlice] {
    plan.folds.filter { !$0.rules.isEmpty || !$0.figures.members.isEmpty }.flatMap { fold in
      let record = fold.record.number
      return log.records[record].subjectRanges.map { SubjectSlice(record: record, subjects: $0) }
    }
  }

  /// The number of a subject, or nil when the log does not know it.
  package func subjectNumber(_ subject: String, record: Int) -> Int32? {
    log.records[record].subjects.known(subject)
  }

  /// What the subjects of a slice contribute.
  /// - Parameters:
  ///   - slice: The subjects.
  ///   - axis: The periods they are counted in.
  ///   - wantsLists: True to list by number who is not met.
  /// - Returns: Their contributions, to be added to those of other slices.
  package func partial(
    of slice: SubjectSlice,
    on axis: PeriodAxis,
    wantsLists: Bool = true
  ) -> Partial {
    let plans = plan.tallies[slice.record]
    var tally = Tally(
      plans,
      axis: axis,
      cutOff: cutOff.microseconds,
      wantsLists: wantsLists,
      late: late
    )
    var figures = FigureTally(
      plans,
      axis: axis,
      cutOff: cutOff.microseconds,
      wantsLists: wantsLists,
      late: late
    )
    let ends = plans.figures.areStanding ? checkpoints(axis) : []
    let hasFigures = !plans.figures.members.isEmpty
    let known = forEachSubject(of: slice, by: plans, pausingAt: ends) { subject, fold, end in
      if let end {
        figures.addStanding(subject, fold, period: end.period, at: end.at)
      } else {
        tally.add(subject, &fold)
        if hasFigures { figures.add(subject, fold) }
      }
    }
    var partial = Partial(plan, axis: axis)
    partial.take(tally, known, record: slice.record)
    partial.take(figures.parts, plans.figures)
    return partial
  }

  /// Every subject with a run that touches one of some intervals, by record and name.
  func subjects(in bounds: [Interval]) -> [SubjectReading] {
    var subjects: [SubjectReading] = []
    for slice in slices {
      let names = log.records[slice.record].subjects
      let folds = plan.folds[slice.record]
      _ = forEachSubject(of: slice, by: folds, pausingAt: []) { subject, fold, _ in
        let cycles = fold.readings(at: cutOff.microseconds)
        guard cycles.contains(where: { touches($0, bounds) }) else { return }
        let mine = withExcuses(cycles, subject, fold).filter { touches($0, bounds) }
        subjects.append(
          SubjectReading(record: slice.record, subject: names[subject], cycles: mine)
        )
      }
    }
    return subjects.sorted { ($0.record, $0.subject) < ($1.record, $1.subject) }
  }

  private func touches(_ cycle: CycleReading, _ bounds: [Interval]) -> Bool {
    let end = cycle.stopped ?? cutOff
    return bounds.contains { cycle.started < $0.end && end >= $0.start }
  }

  /// The end of a period, at which what stands open is counted.
  struct Checkpoint {
    let period: Int
    /// Events up to this instant count.
    let until: Int64
    /// How subjects stand is read at this instant.
    let at: Int64
  }

  // The end of each period, or the cut-off where that is earlier, in order.
  private func checkpoints(_ axis: PeriodAxis) -> [Checkpoint] {
    let last = cutOff.microseconds
    return axis.bounds.enumerated().map { period, bounds in
      let end = bounds.end.microseconds
      // What happens at the end of a period belongs to the next.
      return end <= last
        ? Checkpoint(period: period, until: end - 1, at: end)
        : Checkpoint(period: period, until: last, at: last)
    }.sorted { ($0.until, $0.period) < ($1.until, $1.period) }
  }

  /// Folds subject after subject up to the cut-off, and lends the fold, which is large.
  /// - Parameters:
  ///   - slice: The subjects.
  ///   - foldPlan: What runs over them.
  ///   - ends: Where the fold is lent on the way, in order; at the cut-off it always is.
  ///   - body: What looks at the fold.
  /// - Returns: What was learnt of facts meanwhile.
  @inline(__always)
  func forEachSubject(
    of slice: SubjectSlice,
    by foldPlan: FoldPlan,
    pausingAt ends: [Checkpoint],
    _ body: (Int32, inout SubjectFold, Checkpoint?) -> Void
  ) -> KnownFacts {
    var fold = fold(foldPlan)
    let cutOff = cutOff.microseconds
    let recordLog = log.records[slice.record]
    // Taken out of the measurer, which would else be copied for each subject.
    let bound = bound
    guard !recordLog.tellsChanges(log.feeds) else {
      recordLog.forEachSubject(in: slice.subjects, feeds: log.feeds) {
        if let bound, !bound.holds($0, record: slice.record) { return }
        fold.reset()
        var next = 0
        for end in ends {
          next = fold.receive($1, from: next, until: end.until)
          fold.finish(at: end.at)
          body($0, &fold, end)
        }
        fold.receive($1, from: next, until: cutOff)
        fold.finish(at: cutOff)
        body($0, &fold, nil)
      }
      return fold.engine.known
    }
    recordLog.forEachSubjectRows(in: slice.subjects) {
      if let bound, !bound.holds($0, record: slice.record) { return }
      fold.reset()
      var next = 0
      for end in ends {
        next = fold.receive($1, from: next, until: end.until)
        fold.finish(at: end.at)
        body($0, &fold, end)
      }
      fold.receive($1, from: next, until: cutOff)
      fold.finish(at: cutOff)
      // Lent and not handed over: a fold holds twenty lists, and a copy would count them all.
      body($0, &fold, nil)
    }
    return fold.engine.known
  }

  /// A fold for the subjects of a record.
  func fold(_ foldPlan: FoldPlan, wantsEvidence: Bool = false) -> SubjectFold {
    SubjectFold(
      foldPlan,
      hours: plan.hours,
      zone: plan.agreement.zone,
      contents: log.records[foldPlan.record.number].contents,
      wantsEvidence: wantsEvidence
    )
  }

  /// A level counts by its own exclusions; told for itself, a run is excused when any level excuses
  /// it.
  func withExcuses(
    _ cycles: [CycleReading],
    _ subject: Int32,
    _ fold: SubjectFold
  ) -> [CycleReading] {
    let plan = fold.engine.plan
    let excusing = plan.populations.filter { population in
      population.excuses.contains { fold.engine.lastWatched[$0] != FactPool.absent }
        || late.pardon(subject, population.pardons, record: plan.record.number)
          .map { !population.pardons[$0].counts } ?? false
    }
    if excusing.isEmpty { return cycles }
    return cycles.map { cycle in
      excusing.contains { $0.clock == cycle.clock } ? cycle.excused() : cycle
    }
  }
}
