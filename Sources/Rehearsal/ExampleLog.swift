import Agreements
import Measuring
import Quantities
import ServiceHours

/// The events and intervals a worked example gives, as a log.
struct ExampleLog {
  /// The subject of facts that name none.
  static let subject = "example"

  private(set) var log: EventLog
  private let agreement: Agreement

  // The names of the subjects of each record, in the order written.
  private var names: [[String]]

  /// The instants given, in the order written.
  private(set) var instants: [Instant] = []

  init(_ agreement: Agreement, _ example: WorkedExample) {
    self.agreement = agreement
    log = EventLog(agreement, feeds: [])
    names = Array(repeating: [], count: agreement.records.count)
    for fact in example.given { add(fact) }
  }

  /// The names of the subjects of a record that something happened to.
  func subjects(of record: Int) -> [String] { names[record] }

  private mutating func add(_ fact: ExampleFact) {
    switch fact {
    case .event(let record, let subject, let event, let at, let fields):
      guard let place = place(of: record), let kind = log.records[place].record.event(event) else {
        return
      }
      let name = subject ?? ExampleLog.subject
      if !names[place].contains(name) { names[place].append(name) }
      log.records[place].tell(
        kind,
        of: name,
        at: instant(at),
        sequence: Int64(instants.count),
        facts: facts(fields, in: place)
      )
    case .interval(let record, let interval, let from, let to, let fields):
      guard let place = place(of: record),
        let kind = log.records[place].record.interval(interval)
      else { return }
      log.records[place].intervals.append(
        IntervalRow(
          kind: kind,
          start: instant(from),
          end: instant(to),
          facts: log.records[place].contents.facts.row(of: facts(fields, in: place)),
          identity: "",
          feed: 0,
          line: 0
        )
      )
    case .now(let at): _ = instant(at)
    case .attained, .figures, .notice: break
    }
  }

  private func place(of record: String) -> Int? {
    agreement.records.firstIndex { $0.name == record }
  }

  private mutating func instant(_ civil: CivilTime) -> Instant {
    let instant = agreement.zone.instant(of: civil)
    instants.append(instant)
    return instant
  }

  private func facts(_ fields: [ExampleFact.FieldValue], in place: Int) -> [Int64] {
    let record = log.records[place].record
    var facts = Array(repeating: FactPool.absent, count: log.records[place].pool.width)
    for field in fields {
      guard let slot = record.slot(field.field) else { continue }
      facts[slot] =
        record.fields[slot].slotValue(of: field.value, in: agreement.zone) ?? FactPool.absent
    }
    return facts
  }
}
