import Agreements
import Quantities
import ServiceHours

/// A clock read the way a person would with the log, the agreement and a calendar on the desk.
///
/// It gathers sets of time and measures them at the end, so it is slow, and written to be read.
/// Nothing of it is shared with the engine but the agreement itself.
struct ReferenceClock {
  let clock: Clock
  let rules: ReferenceRules
  let hours: [String: HoursTable]
  let zone: Zone

  /// The end of the calendar: nothing is looked for after it.
  let horizon: Instant

  /// Every run of the clock as it stands at a cut-off, from events in any order.
  func cycles(of events: [Happening], at cutOff: Instant) -> [ReferenceCycle] {
    var unlike: [UInt64: Happening] = [:]
    for event in events { unlike[event.id] = event }
    let known = unlike.values.filter { $0.at <= cutOff }.sorted(by: Happening.precedes)
    var groups: [[Happening]] = []
    for event in known {
      if let last = groups.last?.first, last.at == event.at, last.sequence == event.sequence {
        groups[groups.count - 1].append(event)
      } else {
        groups.append([event])
      }
    }
    return runs(groups, erased: []).map { reading($0, at: cutOff) }
  }

  // MARK: What happened

  /// A stop that a reopening undid: nothing from the one to the other has ended the clock.
  private struct Erased {
    var stop: Int
    var reopening: Int
    var at: Instant
  }

  // A reopening with the stopped time makes the clock run as if it had never stopped: the stop is
  // erased, and everything is read again.
  private func runs(_ groups: [[Happening]], erased: [Erased]) -> [ReferenceRun] {
    var facts: ReferenceRules.Facts = [:]
    var finished: [ReferenceRun] = []
    var run: ReferenceRun?
    var stoppedIn = 0
    for (number, group) in groups.enumerated() {
      let at = group[0].at
      for event in group { facts.merge(event.facts) { $1 } }
      func matches(_ pattern: EventPattern?) -> Bool {
        guard let pattern else { return false }
        let kind = Desk.record.events.first { $0.name == pattern.event }
        return group.contains {
          $0.event == pattern.event
            && rules.holds(
              pattern.condition,
              facts,
              own: $0.facts,
              ownNames: kind?.fields ?? []
            )
        }
      }
      let undone = erased.first { $0.stop <= number && number <= $0.reopening }

      let hasStopped = run?.stopped != nil && run?.isCancelled == false
      let startsAgain = clock.repeating == .eachStart && hasStopped
      if matches(clock.start), run == nil || startsAgain, rules.holds(clock.condition, facts) {
        finished += [run].compactMap(\.self)
        run = begin(at, facts)
      }
      if matches(clock.stop), run?.since != nil {
        if let undone {
          run?.lastStop = undone.at
        } else {
          run?.end(at: at)
          run?.lastStop = at
          stoppedIn = number
        }
      }
      if case .eachUpdate(let updates) = clock.repeating, updates.contains(where: matches),
        run?.since != nil, var old = run, old.started < at
      {
        run = begin(at, facts)
        // What holds the clock goes on holding it.
        for (kind, wait) in old.waits where wait.cut > at {
          run?.waits[kind] = ReferenceRun.Wait(since: at, cut: wait.cut)
        }
        old.end(at: at)
        old.lastStop = at
        finished.append(old)
      }
      if matches(clock.reopening.event), let stopped = run?.stopped, run?.isCancelled == false {
        let isWithin = at <= end(of: clock.reopening.limit, from: stopped)
        switch isWithin ? clock.reopening.effect : clock.reopening.beyond {
        case .never: break
        case .newCycle:
          if rules.holds(clock.condition, facts), let old = run {
            finished.append(old)
            run = begin(at, facts)
          }
        case .runsOnWithoutStoppedTime:
          run?.since = at
          run?.stopped = nil
          run?.promise(basis(facts), from: at)
        case .runsOnWithStoppedTime:
          let undo = Erased(stop: stoppedIn, reopening: number, at: stopped)
          return runs(groups, erased: erased + [undo])
        }
      }
      for (kind, pause) in clock.pauses.enumerated() where matches(pause.from) {
        guard run?.since != nil else { continue }
        if let wait = run?.waits[kind], wait.cut > at { continue }
        run?.endWait(kind, at: at)
        run?.waits[kind] = ReferenceRun.Wait(since: at, cut: end(of: clock.longestPause, from: at))
      }
      for (kind, pause) in clock.pauses.enumerated() where matches(pause.until) {
        if run?.since != nil { run?.endWait(kind, at: at) }
      }
      let isStopped = undone.map { number < $0.reopening } ?? false
      if !isStopped, run?.since != nil, clock.cancellations.contains(where: matches) {
        run?.end(at: at)
        run?.isCancelled = true
      }
      if run?.since != nil { run?.promise(basis(facts), from: at) }
    }
    return finished + [run].compactMap(\.self)
  }

  private func begin(_ at: Instant, _ facts: ReferenceRules.Facts) -> ReferenceRun {
    ReferenceRun(
      started: at,
      since: at,
      terms: [ReferenceRun.Terms(from: at, basis: basis(facts))]
    )
  }

  // MARK: What is promised

  private func basis(_ facts: ReferenceRules.Facts) -> ReferenceRun.Terms.Basis {
    switch clock.promise {
    case .duration(let allowance):
      guard let length = span(allowance.length, facts), let hours = name(allowance.hours, facts)
      else { return .undecided }
      return length.map { .time($0, of: hours) } ?? .nothing
    case .date(let date):
      switch date.rule {
      case .workingDays(let count, let hours, _):
        guard let count = self.count(count, facts), let hours = name(hours, facts) else {
          return .undecided
        }
        return count.map { .workingDays($0, of: hours) } ?? .nothing
      case .days(let count):
        guard let count = self.count(count, facts) else { return .undecided }
        return count.map { .days($0) } ?? .nothing
      case .field(let name):
        if case .instant(let instant) = facts[name] { return .agreed(instant) }
        return .nothing
      }
    }
  }

  // Nil when the facts do not decide; nil inside when they decide that nothing is promised.
  private func span(_ looked: Looked<Span>, _ facts: ReferenceRules.Facts) -> Span?? {
    switch looked {
    case .written(let span): return span
    case .table(let id, let output):
      guard let answer = rules.answer(id, output, facts) else { return nil }
      if case .span(let span) = answer { return .some(span.exact) }
      return .some(nil)
    }
  }

  private func count(_ looked: Looked<Int64>, _ facts: ReferenceRules.Facts) -> Int64?? {
    switch looked {
    case .written(let count): return count
    case .table(let id, let output):
      guard let answer = rules.answer(id, output, facts) else { return nil }
      if case .count(let count) = answer { return count }
      return .some(nil)
    }
  }

  private func name(_ looked: Looked<String>, _ facts: ReferenceRules.Facts) -> String? {
    switch looked {
    case .written(let name): return name
    case .table(let id, let output):
      if case .name(let name) = rules.answer(id, output, facts) { return name }
      return nil
    }
  }

  // MARK: How it stands

  private func reading(_ run: ReferenceRun, at cutOff: Instant) -> ReferenceCycle {
    let isPaused = run.since != nil && run.waits.values.contains { $0.cut > cutOff }
    var cycle = ReferenceCycle(
      started: run.started,
      stopped: run.stopped,
      lastStop: run.lastStop,
      outcome: run.stopped != nil ? "met" : isPaused ? "paused" : "running"
    )
    let terms = applying(run.terms)
    switch terms.last?.basis {
    case .undecided, nil: cycle.outcome = "undecided"
    case .nothing: cycle.outcome = "unpromised"
    case .time(let allowance, _):
      let (elapsed, due) = elapsed(run, terms, at: cutOff)
      cycle.allowance = allowance
      cycle.elapsed = elapsed
      cycle.due = due
      if elapsed > allowance { cycle.outcome = "missed" }
    case .workingDays, .days, .agreed:
      let due = terms.last.flatMap { dueDate($0, run) }
      cycle.due = due
      if let due, (run.stopped ?? cutOff) > due { cycle.outcome = "missed" }
    }
    if run.isCancelled { cycle.outcome = "cancelled" }
    return cycle
  }

  // The terms that count in the end, by the rule of the text for changes of what is promised.
  private func applying(_ terms: [ReferenceRun.Terms]) -> [ReferenceRun.Terms] {
    guard let first = terms.first, let last = terms.last else { return [] }
    switch clock.reprioritising.effect {
    case .frozen:
      // The first that the facts decide, for all the time.
      let decided = terms.first { $0.basis != .undecided } ?? first
      return [ReferenceRun.Terms(from: first.from, basis: decided.basis)]
    case .fromOriginalStart: return [ReferenceRun.Terms(from: first.from, basis: last.basis)]
    case .fresh, .keepsElapsed, .proRata: return terms
    }
  }

  private func dueDate(_ terms: ReferenceRun.Terms, _ run: ReferenceRun) -> Instant? {
    let anchor = clock.reprioritising.effect == .fresh ? terms.from : run.started
    switch terms.basis {
    case .agreed(let instant): return instant
    case .days(let count): return days(Int(count), after: anchor)
    case .workingDays(let count, let name):
      guard case .date(let date) = clock.promise,
        case .workingDays(_, _, let rolledFirst) = date.rule
      else { return nil }
      return hours[name]?
        .step(workingDays: Int(count), from: anchor, rolled: rolledFirst ? .first : .last)
    default: return nil
    }
  }

  // MARK: Time

  // What has elapsed, and when the allowance was or will be used up if nothing more happens.
  private func elapsed(
    _ run: ReferenceRun,
    _ terms: [ReferenceRun.Terms],
    at cutOff: Instant
  ) -> (Span, Instant?) {
    let past = run.stretches + (run.since.map { [Interval($0, cutOff)] } ?? [])
    let future = Interval(run.stopped ?? cutOff, horizon)
    let waits = run.waits.values.map { Interval($0.since, $0.cut) }
    let pauses = IntervalSet(run.pauses + waits)
    let ran = IntervalSet(past).subtracting(pauses)
    let runs = ran.union(IntervalSet([future]).subtracting(IntervalSet(waits)))

    var elapsed = Span.zero
    var due: Instant?
    var lastAllowance: Span?
    for (place, part) in terms.enumerated() {
      if clock.reprioritising.effect == .fresh { elapsed = .zero }
      due = nil
      guard case .time(let allowance, let name) = part.basis, let table = hours[name] else {
        continue
      }
      if clock.reprioritising.effect == .proRata, let last = lastAllowance, last > .zero {
        let share = Ratio(Int128(elapsed.microseconds), Int128(last.microseconds))
        let scaled = share * Ratio(Int128(allowance.microseconds))
        elapsed = Span(microseconds: Int64(scaled.rounded(.halfUp)))
      }
      lastAllowance = allowance
      let start = start(ofTime: place, in: terms)
      let end = place + 1 < terms.count ? terms[place + 1].from : horizon
      let open = table.open(in: Interval(start, max(start, end)))
      due =
        elapsed > .zero && elapsed >= allowance
        ? part.from : instant(using: allowance - elapsed, of: open.intersection(runs))
      elapsed += open.intersection(ran).measure
    }
    return (elapsed, due)
  }

  // Time for which nothing was promised yet is measured in the hours that come next, unless the
  // text starts afresh with them.
  private func start(ofTime place: Int, in terms: [ReferenceRun.Terms]) -> Instant {
    var place = place
    while clock.reprioritising.effect != .fresh, place > 0 {
      if case .time = terms[place - 1].basis { break }
      place -= 1
    }
    return terms[place].from
  }

  // The first instant at which a length of the set is used up; its first instant for no length.
  private func instant(using length: Span, of set: IntervalSet) -> Instant? {
    var left = length
    for interval in set.intervals {
      if left <= interval.length { return interval.start + left }
      left = left - interval.length
    }
    return nil
  }

  private func end(of limit: Limit?, from start: Instant) -> Instant {
    switch limit?.length {
    case nil: return horizon
    case .elapsed(let span): return start + span
    case .served(let span, let name):
      let open = hours[name]?.open(in: Interval(start, horizon)) ?? IntervalSet()
      return instant(using: span, of: open) ?? horizon
    case .workingDays(let count, let name, let rolledFirst):
      return hours[name]?.step(
        workingDays: count,
        from: start,
        rolled: rolledFirst ? .first : .last
      )
        ?? horizon
    case .days(let count): return days(count, after: start)
    case .months(let count):
      var civil = zone.civilTime(at: start)
      civil.date = civil.date.adding(months: count)
      return zone.instant(of: civil)
    }
  }

  private func days(_ count: Int, after start: Instant) -> Instant {
    var civil = zone.civilTime(at: start)
    civil.date = civil.date.adding(days: count)
    let fraction = start - Instant(seconds: start.wholeSeconds)
    return zone.instant(of: civil) + fraction
  }
}
