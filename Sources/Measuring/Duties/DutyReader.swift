package import Agreements
package import Quantities
import ServiceHours

/// Reads how every duty of an agreement stands: what was owed, until when, whether it was done, what follows.
///
/// Readings depend on what happened and not on the order in which it was told.
package struct DutyReader: Sendable {
  let agreement: Agreement
  let counters: PeriodCounters
  private let isOnlyTold: Bool
  let events: ToldEvents

  // By duty, the reports that say when they are due by it, as they were delivered.
  private let deliveries: [String: [Delivery]]

  /// When notices are received.
  package let notices: NoticeReader

  /// The instant at which it is read.
  package let cutOff: Instant

  /// Prepares to read.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - log: What happened.
  ///   - cutOff: The instant up to which events are looked at.
  ///   - isTold: True to read only duties of which something tells whether they were done.
  package init(
    _ agreement: Agreement,
    log: EventLog,
    cutOff: Instant,
    onlyTold isTold: Bool = false
  ) {
    var agreement = agreement
    isOnlyTold = isTold
    deliveries = DutyReader.deliveries(agreement, log)
    if isTold {
      agreement.governance.duties = DutyReader.needed(agreement.governance.duties, deliveries)
    }
    var log = log
    if !log.isClosed { log.close() }
    self.agreement = agreement
    self.cutOff = cutOff
    events = ToldEvents(DutyReader.questions(agreement), agreement, log)
    let dates = HoursHorizon.dates(of: agreement, log: log, cutOff: cutOff, periods: [])
    counters = PeriodCounters(agreement, covering: dates.holding(agreement.inForce), events: events)
    notices = NoticeReader(agreement, counters: counters, events: events)
  }

  /// True when the agreement has duties or claims to read.
  package static func hasAny(_ agreement: Agreement) -> Bool {
    !agreement.governance.duties.isEmpty || !agreement.governance.claims.isEmpty
  }

  /// How every duty stands, by when it is due.
  package func readings() -> DutyReadings {
    var session = DutySession(self)
    for duty in agreement.governance.duties { _ = session.readings(of: duty.name) }
    var readings = session.finished()
    if isOnlyTold { readings.keep { !$0.duty.done.isEmpty || isDelivered($0.duty) } }
    return readings
  }

  /// How every claim stands, by the last moment to make it.
  package func claims() -> [ClaimReading] {
    var session = DutySession(self)
    return session.claims()
  }

  /// The last day of the agreement when notice is received under an ending, or nil where that is not said.
  package func lastDay(by ending: Ending, after receipt: DeemedReceipt) -> CivilDate? {
    guard let length = ending.notice, let moment = receipt.moment else { return nil }
    let instant = receipt.zone.instant(of: moment.civil)
    let anchor =
      moment.hasTime
      ? CountingAnchor(instant, in: agreement.zone) : CountingAnchor(moment.civil.date)
    guard let last = counters.count(length, after: anchor, nil)?.last else { return nil }
    return ending.notBefore.map { max($0, last) } ?? last
  }

  /// How the duties stand that fall due in a period.
  package func readings(dueIn period: CalendarPeriod) -> DutyReadings {
    var all = readings()
    all.keep { reading in
      reading.due.map { period.first <= $0.last && $0.last < period.end } ?? false
    }
    return all
  }

  // MARK: What is delivered

  // A report whose time a duty says is that duty: who delivers the one has done the other.
  private static func deliveries(_ agreement: Agreement, _ log: EventLog) -> [String: [Delivery]] {
    guard let all = log.deliveries else { return [:] }
    return agreement.governance.reports.reduce(into: [:]) { found, report in
      guard let duty = report.duty else { return }
      found[duty, default: []] += all.filter { $0.report == report.name }
    }
  }

  /// True when somebody keeps which reports of a duty were delivered.
  func isDelivered(_ duty: Duty) -> Bool { deliveries[duty.name] != nil }

  /// The deliveries that do a duty, as events of the periods they are of.
  func delivered(_ duty: Duty) -> [ToldEvent] {
    (deliveries[duty.name] ?? []).filter { $0.at <= cutOff }.map { delivery in
      ToldEvent(
        record: "",
        subject: delivery.label,
        at: delivery.at,
        until: nil,
        sequence: 0,
        facts: []
      )
    }
  }

  // MARK: What is asked of the log

  /// The duties of which something tells, and those that they are counted from: the others ask nothing of the log.
  private static func needed(_ duties: [Duty], _ delivered: [String: [Delivery]]) -> [Duty] {
    var names = Set(
      duties.filter { !$0.done.isEmpty || delivered[$0.name] != nil }.map(\.name)
    )
    var count = 0
    while count < names.count {
      count = names.count
      for duty in duties where names.contains(duty.name) {
        if case .duty(let other) = duty.due.occasion { names.insert(other) }
      }
    }
    return duties.filter { names.contains($0.name) }
  }

  private static func questions(_ agreement: Agreement) -> [EventQuestion] {
    let governance = agreement.governance
    let patterns =
      governance.duties.flatMap { duty in
        duty.done + duty.waived + (duty.acceptance.map { $0.accepting + $0.refusing } ?? [])
      } + governance.claims.flatMap(\.claimed)
    let names =
      (governance.duties.map(\.due) + governance.claims.map(\.until)).compactMap(\.occasion?.event)
      + (governance.duties.compactMap(\.counting) + [governance.counting].compactMap(\.self))
      .flatMap(\.without)
      + NoticeReader.events(of: agreement)
    return patterns.map { EventQuestion($0) } + names.map { EventQuestion($0) }
  }
}

extension DutyDate {
  /// What it is counted from, or nil for a date of the calendar.
  package var occasion: Occasion? {
    switch self {
    case .on, .workingDay, .day, .dayOf, .every: nil
    case .after(_, let occasion, _), .before(_, let occasion, _), .clearDays(_, _, let occasion),
      .endOf(_, _, let occasion, _):
      occasion
    }
  }
}

extension DutyDate {
  /// True when it is counted back from something.
  var isBefore: Bool {
    switch self {
    case .before, .clearDays(_, true, _): true
    default: false
    }
  }
}

extension Occasion {
  /// The event it names.
  fileprivate var event: EventName? {
    switch self {
    case .event(let name), .received(let name): name
    default: nil
    }
  }
}

extension ClosedRange<CivilDate> {
  /// The dates with those of a term: what is owed at its end must be counted too.
  fileprivate func holding(_ term: (first: CivilDate, last: CivilDate?)) -> ClosedRange<CivilDate> {
    let first = Swift.min(lowerBound, term.first.adding(days: -366))
    return first...Swift.max(upperBound, (term.last ?? term.first).adding(days: 400))
  }
}
