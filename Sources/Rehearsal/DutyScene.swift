import Agreements
import Measuring
import Quantities
import ServiceHours
import Settlement

/// The duties, notices and claims of a worked example.
struct DutyScene {
  /// When the notices are received, those given alone before those of events.
  let receipts: [DeemedReceipt]

  private let agreement: Agreement
  private let expected: [Expectation]
  private let reader: DutyReader
  private let readings: DutyReadings

  init(_ agreement: Agreement, _ example: WorkedExample, _ log: EventLog, cutOff: Instant) {
    self.agreement = agreement
    expected = example.expected
    reader = DutyReader(agreement, log: log, cutOff: cutOff)
    readings = reader.readings()
    let given = example.given.compactMap { fact -> SentNotice? in
      guard case .notice(let channel, let sent, let hasTime, let to) = fact else { return nil }
      return SentNotice(
        channel: channel,
        sent: DeemedReceipt.Moment(sent, hasTime: hasTime),
        addressee: to
      )
    }
    let notices = reader.notices
    receipts = given.map { notices.receipt(of: $0) } + notices.receipts(until: cutOff)
  }

  /// Nothing but what a statement says; claims about duties are not held against statements.
  init(_ statement: Statement) {
    agreement = statement.agreement
    expected = []
    reader = DutyReader(
      statement.agreement,
      log: EventLog(statement.agreement, feeds: []),
      cutOff: statement.cutOff
    )
    readings = reader.readings()
    receipts = []
  }

  // MARK: Duties

  /// What came out instead of what is said of a duty, or nil when it holds.
  func difference(from wanted: DutyExpectation, at place: Int) -> String? {
    guard let reading = instance(of: wanted, at: place) else {
      return "\(wanted.duty) is not owed" + (wanted.label.map { " for \($0)" } ?? "")
    }
    let found = DutyDifference(agreement: agreement, wanted: wanted, reading: reading).words
    return found.isEmpty ? nil : "\(wanted.duty) " + found.joined(separator: ", ")
  }

  /// The instance that is meant: the one of its label; without any, claims in their order speak of the last
  /// instances in theirs.
  private func instance(of wanted: DutyExpectation, at place: Int) -> DutyReading? {
    let own = readings.of(wanted.duty)
    if let label = wanted.label { return own.first { $0.label == label } }
    let claims = expected.enumerated().filter { _, expectation in
      guard case .duty(let other) = expectation.claim else { return false }
      return other.duty == wanted.duty && other.label == nil
    }
    let arisen = own.filter { $0.arose <= reader.cutOff }
    let instances = (arisen.count >= claims.count ? arisen : own).sorted { $0.arose < $1.arose }
    guard let number = claims.firstIndex(where: { $0.offset == place }),
      instances.count >= claims.count
    else { return nil }
    return instances[instances.count - claims.count + number]
  }

  // MARK: Claims, endings and hours

  /// What came out instead of a time limit to claim, or nil when it holds.
  func difference(
    fromClaimOf name: String,
    _ label: String?,
    _ until: CivilDate,
    _ outcome: String?
  ) -> String? {
    let own = reader.claims().filter { $0.claim.of == name }
    let found = label.map { label in own.first { $0.label == label } } ?? own.last
    guard let reading = found else { return "\(name) cannot be claimed" }
    let isSame = outcome.map { $0 == reading.outcome.rawValue } ?? true
    if reading.due?.last == until, isSame { return nil }
    let last = reading.due.map { "\($0.last)" } ?? "nobody knows when"
    return "\(name) until \(last), \(reading.outcome.rawValue)"
  }

  /// What came out instead of the last day of the agreement, or nil when it holds.
  func difference(fromEnd name: String, _ date: CivilDate) -> String? {
    guard let ending = agreement.governance.endings.first(where: { $0.name == name }),
      let receipt = receipts.last
    else { return "no notice is given for \(name)" }
    guard let last = reader.lastDay(by: ending, after: receipt) else {
      return "\(name) does not end by notice"
    }
    return last == date ? nil : "\(name) ends \(last)"
  }

  /// What came out instead of hours that are open or closed, or nil when it holds.
  func difference(
    fromHours name: String,
    _ date: CivilDate,
    _ time: TimeOfDay?,
    _ wanted: Bool
  ) -> String? {
    guard let hours = agreement.hours(name)?.hours,
      let table = try? HoursTable(hours, covering: date.adding(days: -3)...date.adding(days: 3))
    else { return "\(name) never open" }
    let instant = time.map { hours.zone.instant(of: CivilTime(date: date, clock: $0)) }
    let isOpen = instant.map { table.isOpen(at: $0) } ?? table.isWorkingDay(date)
    let moment = time.map { "\(CivilTime(date: date, clock: $0))" } ?? "\(date)"
    return isOpen == wanted ? nil : "\(name) \(isOpen ? "open" : "closed") \(moment)"
  }
}
