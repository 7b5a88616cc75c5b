import Agreements
import Quantities
import ServiceHours

/// One reading of all duties: a duty that is counted from another waits for that one.
struct DutySession {
  let reader: DutyReader
  private var known: [String: [DutyReading]] = [:]
  private var strays: [String: [ToldEvent]] = [:]

  // Duties that are being read: two that wait for each other wait for ever.
  private var underWay: Set<String> = []

  init(_ reader: DutyReader) { self.reader = reader }

  var agreement: Agreement { reader.agreement }
  var counters: PeriodCounters { reader.counters }
  var cutOff: Instant { reader.cutOff }

  /// Every reading, by when it is due, then by the order of the text.
  func finished() -> DutyReadings {
    let duties = agreement.governance.duties.map(\.name)
    let all = duties.enumerated().flatMap { place, name in (known[name] ?? []).map { (place, $0) } }
    let sorted = all.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      let (due, otherDue) = (one.1.due?.end, other.1.due?.end)
      if due != otherDue { return due ?? .latest < otherDue ?? .latest }
      return one.0 == other.0 ? left.offset < right.offset : one.0 < other.0
    }
    return DutyReadings(sorted.map(\.element.1), strays: strays)
  }

  /// The readings of a duty; none for a duty that waits for itself.
  mutating func readings(of name: String) -> [DutyReading] {
    if let readings = known[name] { return readings }
    guard let duty = agreement.governance.duties.first(where: { $0.name == name }),
      underWay.insert(name).inserted
    else { return [] }
    defer { underWay.remove(name) }
    var matching = DutyMatching(instances(of: duty.due, duty.counting))
    matching.close(
      by: reader.events.events(duty.done, until: cutOff) + reader.delivered(duty),
      orWaivedBy: reader.events.events(duty.waived, until: cutOff)
    )
    let readings = matching.instances.map { reading(of: duty, $0) }
    known[name] = readings
    if !matching.strays.isEmpty { strays[name] = matching.strays }
    return readings
  }

  // MARK: Readings

  private func reading(of duty: Duty, _ instance: DutyInstance) -> DutyReading {
    let outcome = outcome(of: duty, instance)
    let end = instance.done ?? cutOff
    let isLate = outcome == .late || outcome == .overdue
    let costs = LateCosts(agreement: agreement, counters: counters)
    let due = instance.due
    let last = agreement.zone.civilTime(at: end).date
    return DutyReading(
      duty: duty,
      label: instance.label,
      record: instance.record,
      arose: instance.arose,
      due: due,
      done: instance.done,
      outcome: outcome,
      lateDays: isLate ? due.map { Int(last.daysSinceEpoch - $0.last.daysSinceEpoch) } ?? 0 : 0,
      lateBy: isLate ? due.map { end - $0.end } ?? .zero : .zero,
      consequences: isLate || outcome == .lapsed
        ? due.map { costs.consequences(of: duty, due: $0, until: end) } ?? [] : [],
      acceptance: acceptance(of: duty, instance)
    )
  }

  private func outcome(of duty: Duty, _ instance: DutyInstance) -> DutyOutcome {
    guard let due = instance.due else {
      return instance.done != nil ? .met : instance.waived != nil ? .waived : .awaited
    }
    if let done = instance.done {
      if due.isInTime(done) { return .met }
      // What comes after the time has lapsed does not undo what stands.
      return duty.lapses ? .lapsed : .late
    }
    if instance.waived != nil { return .waived }
    if due.isInTime(cutOff) { return .open }
    if !isTold(duty) { return .untold }
    return duty.lapses ? .lapsed : .overdue
  }

  /// True when something may tell that a duty is done: where feeds tell events, one of them must.
  private func isTold(_ duty: Duty) -> Bool {
    if reader.isDelivered(duty) { return true }
    guard !agreement.feeds.isEmpty else { return !duty.done.isEmpty }
    return duty.done.contains { pattern in
      agreement.feeds.contains { feed in
        feed.record == pattern.record && feed.events.contains { $0.event == pattern.event }
      }
    }
  }

  private func acceptance(of duty: Duty, _ instance: DutyInstance) -> AcceptanceReading? {
    guard let acceptance = duty.acceptance, let done = instance.done,
      let due = counters.count(
        acceptance.within,
        after: CountingAnchor(done, in: agreement.zone),
        duty.counting
      )
    else { return nil }
    func first(_ patterns: [EventPattern]) -> Instant? {
      let told = reader.events.events(patterns, until: cutOff)
        .filter { $0.at >= done && due.isInTime($0.at) }
      let own = told.first { $0.subject == instance.label }
      return (own ?? told.first)?.at
    }
    let (accepted, refused) = (first(acceptance.accepting), first(acceptance.refusing))
    if let accepted, accepted <= refused ?? accepted {
      return AcceptanceReading(outcome: .accepted, at: accepted, due: due)
    }
    if let refused { return AcceptanceReading(outcome: .refused, at: refused, due: due) }
    if due.isInTime(cutOff) { return AcceptanceReading(outcome: .awaited, at: due.end, due: due) }
    return AcceptanceReading(
      outcome: acceptance.silenceAccepts ? .deemedAccepted : .deemedRefused,
      at: due.end,
      due: due
    )
  }
}

extension Duty {
  /// True when nothing follows from lateness but that something stands: the time for it lapses.
  package var lapses: Bool {
    !ifLate.isEmpty
      && ifLate.allSatisfy { if case .stands = $0 { true } else { false } }
  }
}

extension Instant {
  fileprivate static let latest = Instant(microseconds: .max)
}
