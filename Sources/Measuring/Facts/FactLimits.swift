import Agreements
import Quantities
import ServiceHours

/// Counts the limits that an agreement sets for facts.
struct FactLimits {
  private let agreement: Agreement
  private let log: EventLog?
  private let counters: PeriodCounters?

  /// Prepares to count, where the agreement sets limits at all.
  init(_ agreement: Agreement, _ log: EventLog?, around moments: [Instant]) {
    self.agreement = agreement
    self.log = log
    let days = moments.map { agreement.zone.civilTime(at: $0).date }
    guard agreement.governance.facts != nil, let first = days.min(), let last = days.max() else {
      counters = nil
      return
    }
    let names = agreement.governance.counting?.without ?? []
    let none = EventLog(agreement, feeds: [])
    counters = PeriodCounters(
      agreement,
      covering: CalendarPeriod(.year, holding: first.adding(days: -800))
        .first...CalendarPeriod(
          .year,
          holding: last.adding(days: 800)
        ).end,
      events: ToldEvents(names.map { EventQuestion($0) }, agreement, log ?? none)
    )
  }

  /// Until when a fact may be told, or nil where nothing says so.
  func toldBy(_ entry: FactEntry) -> PeriodCount? {
    guard let counters, let telling = agreement.governance.facts?.telling,
      let last = lastMoment(entry)
    else { return nil }
    var anchor = CountingAnchor(last, in: agreement.zone)
    if telling.after == .period, let length = agreement.periods {
      let period = CalendarPeriod(length, holding: anchor.date)
      anchor = CountingAnchor(period.end.adding(days: -1))
    }
    return counters.count(telling.within, after: anchor, nil)
  }

  /// Until when a fact may be answered before silence speaks, or nil where it says nothing.
  func answeredBy(_ entry: FactEntry) -> PeriodCount? {
    guard let counters, let silence = agreement.governance.facts?.silence else { return nil }
    return counters.count(
      silence.after,
      after: CountingAnchor(entry.told, in: agreement.zone),
      nil
    )
  }

  // The end of what a fact is about: the last moment it names, else the last event of its subject before it was told.
  private func lastMoment(_ entry: FactEntry) -> Instant? {
    if let last = entry.moments.map({ agreement.zone.instant(of: $0.time) }).max() { return last }
    guard let place = agreement.records.firstIndex(where: { $0.name == entry.record }),
      let log, let name = entry.subject, let subject = log.records[place].subjects.known(name)
    else { return nil }
    let events = log.records[place].events(of: subject, feeds: log.feeds)
    return events.last { $0.at <= entry.told.microseconds }.map { Instant(microseconds: $0.at) }
  }
}
