import Agreements
import Quantities
import ServiceHours

/// Every instance of what is due by a date of the text.
extension DutySession {
  /// The instances that arose up to the cut-off, and the one that comes next of what comes round.
  mutating func instances(of date: DutyDate, _ counting: Counting?) -> [DutyInstance] {
    switch date {
    case .on(let date, let time):
      let due = counters.counter(counting).period(endingOn: date, at: time)
      return [DutyInstance(label: nil, arose: start(agreement.inForce.first), due: due)]
    case .workingDay(let count, let hours, let rhythm, let time):
      let counter = counters.counter(counting, workingDays: hours)
      return afterEach(rhythm) { period in
        counter.period(endingOnWorkingDay: count, after: period.last, at: time)
      }
    case .day(let count, let rhythm, let time):
      let counter = counters.counter(counting)
      return afterEach(rhythm) { period in
        counter.count(.days(count), after: CountingAnchor(period.last))?
          .ending(at: time, by: counter)
      }
    case .dayOf(let place, let hours, let rhythm, let time):
      return dayOf(place, hours, rhythm, time, counting)
    case .every(let length, let first): return every(length, from: first, counting)
    case .after, .before, .clearDays, .endOf:
      return anchors(date).map { anchor in
        DutyInstance(
          label: anchor.label,
          record: anchor.record,
          arose: anchor.arose,
          due: anchor.from.flatMap { due(date, from: $0, counting) }
        )
      }
    }
  }

  // MARK: What comes round

  /// The periods that have begun at the cut-off while the agreement was in force.
  private func periods(_ rhythm: Rhythm) -> [RhythmPeriod] {
    let today = agreement.zone.civilTime(at: cutOff).date
    let last = agreement.inForce.last.map { min($0, today) } ?? today
    return rhythm.periods(from: agreement.inForce.first, through: last)
  }

  private func afterEach(
    _ rhythm: Rhythm,
    _ due: (RhythmPeriod) -> PeriodCount?
  ) -> [DutyInstance] {
    periods(rhythm).map { DutyInstance(label: $0.name, arose: start($0.end), due: due($0)) }
  }

  private func dayOf(
    _ place: Int?,
    _ hours: String?,
    _ rhythm: Rhythm,
    _ time: TimeOfDay?,
    _ counting: Counting?
  ) -> [DutyInstance] {
    let counter = counters.counter(counting, workingDays: hours)
    return periods(rhythm).map { period in
      let before = period.first.adding(days: -1)
      let count: PeriodCount?
      if hours != nil {
        let last = counter.period(endingOnWorkingDay: -1, after: period.end)
        let placed = place.map { counter.period(endingOnWorkingDay: $0, after: before) } ?? last
        // Days off may leave too few; then it is the last that there is, and none of the next period.
        count = placed.map { $0.last > period.last } ?? true ? last : placed
      } else {
        let last = place.map { min(before.adding(days: $0), period.last) } ?? period.last
        count = counter.count(.days(0), after: CountingAnchor(last))
      }
      return DutyInstance(
        label: period.name,
        arose: start(period.first),
        due: count?.ending(at: time, by: counter)
      )
    }
  }

  private func every(
    _ length: Limit,
    from first: CivilDate?,
    _ counting: Counting?
  ) -> [DutyInstance] {
    let begin = first ?? agreement.inForce.first
    var instances: [DutyInstance] = []
    var arose = start(begin)
    let end = agreement.inForce.last.map { start($0.adding(days: 1)) }
    while arose <= cutOff, end.map({ arose < $0 }) ?? true {
      let due = counters.count(length, times: instances.count + 1, CountingAnchor(begin), counting)
      guard let due, due.end > arose else { break }
      instances.append(DutyInstance(label: due.last.description, arose: arose, due: due))
      arose = due.end
    }
    return instances
  }

  // MARK: What is counted from something

  private func due(
    _ date: DutyDate,
    from anchor: CountingAnchor,
    _ counting: Counting?
  ) -> PeriodCount? {
    let counter = counters.counter(counting)
    switch date {
    case .after(let length, _, let time):
      return counters.count(length, after: anchor, counting)?.ending(at: time, by: counter)
    case .before(let length?, _, let time):
      return counters.count(length, before: anchor, counting)?.ending(at: time, by: counter)
    case .before(nil, _, _):
      let end = anchor.instant ?? start(anchor.date)
      let last = agreement.zone.civilTime(at: end - Span(microseconds: 1)).date
      return PeriodCount(
        anchor: anchor.date,
        nominal: last,
        last: last,
        end: end,
        endsWithDay: true,
        steps: []
      )
    case .clearDays(let count, let isBefore, _):
      return isBefore
        ? counter.count(.clearDays(count), before: anchor)
        : counter.count(.clearDays(count), after: anchor)
    case .endOf(let count, let rhythm, _, let first):
      let from = first ?? RhythmPeriod(rhythm, holding: anchor.date).first
      // A cycle ends with its last day, whatever the time at which it began.
      let length = CountedLength.cycleEnd(count, of: rhythm.step, from: from)
      return counter.count(length, after: CountingAnchor(anchor.date))
    case .on, .workingDay, .day, .dayOf, .every: return nil
    }
  }

  private mutating func anchors(_ date: DutyDate) -> [DutyAnchor] {
    switch date.occasion {
    case .event(let name):
      // What is counted back from something is owed before it happens.
      let isBefore = date.isBefore
      let told = reader.events.events(EventQuestion(name)).filter { isBefore || $0.at <= cutOff }
      return told.map { event in
        DutyAnchor(
          label: event.subject.isEmpty ? nil : event.subject,
          record: event.subject.isEmpty ? nil : event.record,
          arose: isBefore ? start(agreement.inForce.first) : event.at,
          from: CountingAnchor(event.at, in: agreement.zone)
        )
      }
    case .duty(let name): return readings(of: name).compactMap { anchor(after: $0) }
    case .receipt: return receipts(of: agreement.governance.notices?.sent)
    case .received(let name): return receipts(of: name)
    case .periodEnd: return agreement.periods.map { ends(of: $0.rhythm) } ?? []
    case .endOfEach(let rhythm): return ends(of: rhythm)
    case .end:
      return agreement.inForce.last.map { last in
        [
          DutyAnchor(
            label: nil,
            arose: start(agreement.inForce.first),
            from: CountingAnchor(last)
          )
        ]
      } ?? []
    case .expiry, nil: return []
    }
  }

  private func receipts(of event: EventName?) -> [DutyAnchor] {
    event.map { reader.notices.receipts(of: $0, until: cutOff) } ?? []
  }

  /// What is counted from another duty begins when that is done, or was due.
  private func anchor(after reading: DutyReading) -> DutyAnchor? {
    guard reading.outcome != .waived else { return nil }
    let begin: CountingAnchor?
    if let done = reading.done {
      begin = CountingAnchor(done, in: agreement.zone)
    } else {
      begin = reading.due.map { due in
        due.endsWithDay ? CountingAnchor(due.last) : CountingAnchor(due.end, in: agreement.zone)
      }
    }
    return DutyAnchor(
      label: reading.label,
      record: reading.record,
      arose: reading.done ?? reading.due?.end ?? reading.arose,
      from: begin
    )
  }

  private func ends(of rhythm: Rhythm) -> [DutyAnchor] {
    periods(rhythm).map {
      DutyAnchor(label: $0.name, arose: start($0.end), from: CountingAnchor($0.last))
    }
  }

  private func start(_ date: CivilDate) -> Instant { agreement.zone.startOfDay(date) }
}

extension PeriodCount {
  /// The same period, ending at a time of day when one is said.
  fileprivate func ending(at time: TimeOfDay?, by counter: PeriodCounter) -> PeriodCount {
    guard let time else { return self }
    let timed = counter.period(endingOn: last, at: time)
    return PeriodCount(
      anchor: anchor,
      nominal: nominal,
      last: last,
      end: timed.end,
      endsWithDay: timed.endsWithDay,
      steps: steps
    )
  }
}
