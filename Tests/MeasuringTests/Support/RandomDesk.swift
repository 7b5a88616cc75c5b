import Agreements
import Measuring
import Quantities
import ServiceHours
import TestSupport

/// An agreement with one clock, made up at random, and the tickets it runs on.
struct RandomDesk {
  let agreement: Agreement
  let covering: ClosedRange<CivilDate>
  let reference: ReferenceClock
  var subjects: [String: [Happening]]

  /// The instant at which everything is read, while much is still going on.
  let cutOff: Instant

  init(seed: UInt64, subjects count: Int) throws {
    var random = SeededGenerator(seed: seed)
    var maker = DeskMaker()
    let desk = try maker.desk(using: &random)
    agreement = desk.agreement
    covering = desk.middle.adding(days: -20)...desk.middle.adding(days: 160)
    let zone = agreement.zone
    var tables: [String: HoursTable] = [:]
    for hours in agreement.hours {
      tables[hours.name] = try HoursTable(hours.hours, covering: covering)
    }
    reference = ReferenceClock(
      clock: agreement.clocks[0],
      rules: ReferenceRules(tables: agreement.tables),
      hours: tables,
      zone: zone,
      horizon: zone.startOfDay(covering.upperBound.adding(days: 1))
    )
    let begin = zone.startOfDay(desk.middle)
    var subjects: [String: [Happening]] = [:]
    for number in 0..<count {
      subjects["T\(number)"] = maker.events(around: begin, using: &random)
    }
    self.subjects = subjects
    cutOff = begin + .minutes(Int64.random(in: -1440...40 * 1440, using: &random))
  }

  /// The rows of all subjects in an order the seed decides.
  func rows(shuffled seed: UInt64) -> [LoggedRow] {
    var random = SeededGenerator(seed: seed)
    return
      subjects
      .sorted { $0.key < $1.key }
      .flatMap { subject, events in events.map { LoggedRow(subject: subject, happening: $0) } }
      .shuffled(using: &random)
  }

  /// What the engine reads from rows.
  func measure(_ rows: [LoggedRow], at cutOff: Instant) -> [String: [ReferenceCycle]] {
    measure(agreement, rows, at: cutOff)
  }

  /// What the engine reads from rows for another agreement over the same desk.
  func measure(_ agreement: Agreement, _ rows: [LoggedRow], at cutOff: Instant)
    -> [String: [ReferenceCycle]]
  {
    let plan = PlanCompiler.compile(agreement, covering: covering)
    let measurer = Measurer(plan, log: EventLog(agreement, rows: rows), cutOff: cutOff)
    let year = CalendarPeriod(.year, holding: covering.lowerBound)
    let subjects = measurer.measure([year], wantsSubjects: true).subjects
    return Dictionary(
      uniqueKeysWithValues: subjects.map { ($0.subject, $0.cycles.map(ReferenceCycle.init)) }
    )
  }
}

extension ReferenceCycle {
  /// What the engine read, in the words of the reference.
  init(_ reading: CycleReading) {
    started = reading.started
    stopped = reading.stopped
    lastStop = reading.lastStop
    due = reading.due
    elapsed = reading.elapsed
    allowance = reading.allowance
    outcome = reading.outcome.rawValue
  }
}
