import Agreements
import Quantities
import ServiceHours

/// What is still open.
extension Measurer {
  /// Every clock that runs or waits at the cut-off and promises something, by when it falls due;
  /// those that wait without a limit last.
  package func openClocks() -> [OpenClock] {
    var open: [OpenClock] = []
    for slice in slices {
      let names = log.records[slice.record].subjects
      let folds = plan.folds[slice.record]
      _ = forEachSubject(of: slice, by: folds, pausingAt: []) { subject, fold, _ in
        guard fold.states.contains(where: { $0.phase == .active }) else { return }
        open += fold.openClocks(named: names[subject], plan, at: cutOff) {
          late.pardon(subject, $0.pardons, record: slice.record) != nil
        }
      }
    }
    return open.sorted { $0.isDue(before: $1) }
  }
}

extension OpenClock {
  /// True when it falls due first; those that wait without a limit come last.
  package func isDue(before other: OpenClock) -> Bool {
    let (due, otherDue) = (reading.due, other.reading.due)
    if due != otherDue { return (due?.microseconds ?? .max) < (otherDue?.microseconds ?? .max) }
    return (subject, reading.clock) < (other.subject, other.reading.clock)
  }
}

extension SubjectFold {
  fileprivate func openClocks(
    named subject: String,
    _ agreementPlan: Plan,
    at cutOff: Instant,
    isPardoned: (Population) -> Bool
  ) -> [OpenClock] {
    states.indices.compactMap { clock in
      guard states[clock].phase == .active,
        let reading = states[clock].reading(
          at: cutOff.microseconds,
          held: bench.holdings[clock].parts(of: states[clock].elapsed),
          plan.rules[clock],
          bench
        ),
        reading.outcome != .unpromised
      else { return nil }
      return OpenClock(
        record: plan.record.number,
        subject: subject,
        clock: plan.record.clocks[clock].clock,
        reading: reading,
        holds: holds(of: clock, at: cutOff.microseconds),
        placements: placements(of: reading, agreementPlan, at: cutOff, isPardoned: isPardoned)
      )
    }
  }

  private func holds(of clock: Int, at cutOff: Int64) -> [OpenClock.Hold] {
    let rules = plan.rules[clock]
    return plan.record.clocks[clock].clock.pauses.enumerated().compactMap { index, pause in
      let end =
        rules.pauseCount == 1
        ? states[clock].heldUntil : bench.holds[Int(rules.firstPause) + index]
      guard end > cutOff else { return nil }
      return OpenClock.Hold(
        event: pause.from.event,
        until: end == .max ? nil : Instant(microseconds: end)
      )
    }
  }

  // The levels that count the subject by the clock, unless an event or somebody's lateness has excused it.
  private func placements(
    of reading: CycleReading,
    _ agreementPlan: Plan,
    at cutOff: Instant,
    isPardoned: (Population) -> Bool
  ) -> [OpenClock.Placement] {
    engine.known.countings(engine.facts).flatMap { place -> [OpenClock.Placement] in
      let counting = engine.known.counting(place)
      let population = plan.populations[Int(counting.population)]
      let isExcused =
        population.excuses.contains { engine.lastWatched[$0] != FactPool.absent }
        || isPardoned(population)
      let placed = population.watched.map { engine.lastWatched[$0] }
      guard population.clock == reading.clock, !isExcused, placed != FactPool.absent else {
        return []
      }
      let instant = placed.map { Instant(microseconds: $0) }
      guard
        let period = agreementPlan.agreement.period(
          of: instant ?? max(reading.due ?? cutOff, cutOff)
        )
      else { return [] }
      // A clock that was reopened is still counted by its last stop.
      let counted = (instant ?? reading.lastStop).flatMap { agreementPlan.agreement.period(of: $0) }
      let bits = engine.known.membershipBits[Int(counting.population)]
      return population.shares.enumerated().compactMap { bit, share in
        guard bits[counting.membership, bit / 64] & (1 << Int64(bit % 64)) != 0 else { return nil }
        return OpenClock.Placement(
          level: agreementPlan.shares[share].level.name,
          period: period,
          isCounted: reading.outcome == .missed && counted == period,
          // A level that the clock's own stop places counts each run by itself.
          isLost: placed != nil && hasMissed(reading.clock)
        )
      }
    }
  }

  // True when a run that is over was missed.
  private func hasMissed(_ clock: Int) -> Bool {
    bench.finished.contains {
      $0.clock == clock && $0.state.outcome(at: $0.at, plan.rules[clock]) == .missed
    }
  }
}

extension Agreement {
  // The period that holds an instant, or nil when the agreement has none or is not in force then.
  fileprivate func period(of instant: Instant) -> CalendarPeriod? {
    settlementPeriod(holding: zone.civilTime(at: instant).date)
  }
}
