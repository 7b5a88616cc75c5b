import Agreements
import Quantities
import ServiceHours

/// Subjects slice by slice: slices are folded one by one or at the same time, and give the same.
extension Measurer {
  /// All subjects that clocks run on, each in one slice.
  package var slices: [SubjectSlice] {
    plan.folds.filter { !$0.rules.isEmpty }.flatMap { fold in
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
      wantsLists: wantsLists
    )
    let known = forEachSubject(of: slice, by: plans) { tally.add($0, &$1) }
    var partial = Partial(plan, axis: axis)
    partial.take(tally, known, record: slice.record)
    return partial
  }

  /// Every subject with a run that touches one of some intervals, by record and name.
  func subjects(in bounds: [Interval]) -> [SubjectReading] {
    var subjects: [SubjectReading] = []
    for slice in slices {
      let names = log.records[slice.record].subjects
      _ = forEachSubject(of: slice, by: plan.folds[slice.record]) { subject, fold in
        let cycles = fold.readings(at: cutOff.microseconds)
        guard cycles.contains(where: { touches($0, bounds) }) else { return }
        let mine = withExcuses(cycles, fold).filter { touches($0, bounds) }
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

  /// Folds subject after subject up to the cut-off, and lends the fold, which is large.
  /// - Returns: What was learnt of facts meanwhile.
  @inline(__always)
  func forEachSubject(
    of slice: SubjectSlice,
    by foldPlan: FoldPlan,
    _ body: (Int32, inout SubjectFold) -> Void
  ) -> KnownFacts {
    var fold = fold(foldPlan)
    let cutOff = cutOff.microseconds
    let recordLog = log.records[slice.record]
    guard !recordLog.tellsChanges(log.feeds) else {
      recordLog.forEachSubject(in: slice.subjects, feeds: log.feeds) {
        fold.reset()
        fold.receive($1, until: cutOff)
        fold.finish(at: cutOff)
        body($0, &fold)
      }
      return fold.engine.known
    }
    recordLog.forEachSubjectRows(in: slice.subjects) {
      fold.reset()
      fold.receive($1, until: cutOff)
      fold.finish(at: cutOff)
      // Lent and not handed over: a fold holds twenty lists, and a copy would count them all.
      body($0, &fold)
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
  func withExcuses(_ cycles: [CycleReading], _ fold: SubjectFold) -> [CycleReading] {
    let excusing = fold.engine.plan.populations.filter { population in
      population.excuses.contains { fold.engine.lastWatched[$0] != FactPool.absent }
    }
    if excusing.isEmpty { return cycles }
    return cycles.map { cycle in
      excusing.contains { $0.clock == cycle.clock } ? cycle.excused() : cycle
    }
  }
}
