import Agreements
import Quantities
import ServiceHours

/// Finds the rows that facts speak of.
struct FactMatcher {
  private let entries: [FactEntry]
  private let log: EventLog
  let agreement: Agreement

  /// Why facts fit no row.
  private(set) var faults: [FactFault] = []

  /// Facts that tell what is told already.
  private(set) var repeats: [FactFault] = []

  // What facts before made of an event or an interval: when it is, and what it was.
  private struct Made {
    let fact: Int
    let from: Int64
    let to: Int64?
    let root: FactEdit.Root
  }

  private struct Thing: Hashable {
    let record: Int
    let subject: String
    let kind: Int
    let isInterval: Bool
  }

  private struct Slot: Hashable {
    let record: Int
    let subject: String
    let slot: Int
  }

  private var made: [Thing: [Made]] = [:]
  private var corrected: [Thing: [FactEdit.Root: Int]] = [:]
  private var correctors: [Int: Int] = [:]
  private var values: [Slot: [(fact: Int, was: Int64, now: Int64)]] = [:]

  init(_ entries: [FactEntry], _ log: EventLog, _ agreement: Agreement) {
    self.entries = entries
    self.log = log
    self.agreement = agreement
  }

  /// What each fact does, in the order in which they were told.
  mutating func edits() -> [FactEdit] { entries.indices.map { edit($0) } }

  private mutating func edit(_ fact: Int) -> FactEdit {
    let entry = entries[fact]
    guard let record = agreement.records.firstIndex(where: { $0.name == entry.record }) else {
      return fault(entry, "the text in force has no \(entry.record)")
    }
    switch entry.change {
    case .event(let name, let was, let now, let fields):
      return event(fact, record, name, was, now, fields)
    case .interval(let name, let was, let now, let fields):
      return interval(fact, record, name, was, now, fields)
    case .field(let name, let was, let now): return field(fact, record, name, was, now)
    case .excuse: return isKnown(entry, record) ? .excuse : unknown(entry, record)
    case .excusedTime: return .excuse
    case .outOfScope: return isKnown(entry, record) ? .remove : unknown(entry, record)
    }
  }

  // MARK: Events

  private mutating func event(
    _ fact: Int,
    _ record: Int,
    _ name: String,
    _ was: FactMoment?,
    _ now: FactMoment?,
    _ fields: [FactValue]
  ) -> FactEdit {
    let entry = entries[fact]
    guard let kind = agreement.records[record].event(name) else {
      return fault(entry, "the text in force has no \(entry.record).\(name)")
    }
    let subject = entry.subject ?? ""
    let thing = Thing(record: record, subject: subject, kind: kind, isInterval: false)
    let to = now.map { instant($0) }
    guard let was else {
      guard let to, let now else { return .none }
      let values = slots(fields, record)
      if tells(now, thing, values, entry, name) { return .none }
      made[thing, default: []].append(Made(fact: fact, from: to, to: nil, root: .told(fact)))
      return .tell(kind: Int16(kind), at: to, values: values)
    }
    guard isKnown(entry, record) else { return unknown(entry, record) }
    guard let root = find(was, of: thing, name, entry) else { return .none }
    if let to { made[thing, default: []].append(Made(fact: fact, from: to, to: nil, root: root)) }
    return .move(root, to: to)
  }

  // True when a row tells the same event, which no fact before moved elsewhere; it counts once.
  private mutating func tells(
    _ moment: FactMoment,
    _ thing: Thing,
    _ values: [Int: Int64],
    _ entry: FactEntry,
    _ name: String
  ) -> Bool {
    let from = instant(moment)
    let end = from + moment.precision.microseconds
    if let other = made[thing]?.last(where: { $0.from == from }) {
      // That fact may not count in the end, so this one stays beside it.
      note(entry, "\(entries[other.fact].name) tells this \(name) already")
      return false
    }
    let recordLog = log.records[thing.record]
    guard let subject = recordLog.subjects.known(thing.subject) else { return false }
    let same = recordLog.events(of: subject, feeds: log.feeds).first { event in
      Int(event.kind) == thing.kind && from <= event.at && event.at < end
        && corrected[thing]?[.row(event.row, kind: event.kind)] == nil
        && values.allSatisfy { recordLog.pool[event.facts, $0] == $1 }
    }
    guard let same else { return false }
    note(entry, "a row tells this \(name) of \(entry.about) already, at \(words(same.at))")
    return true
  }

  private mutating func note(_ entry: FactEntry, _ message: String) {
    repeats.append(
      FactFault(
        entry: entry,
        message: message,
        remedy:
          "it counts once; write the seconds where another one is meant, else withdraw the fact"
      )
    )
  }

  // The event of a subject at a moment: a row's, or one that a fact before made.
  private mutating func find(
    _ moment: FactMoment,
    of thing: Thing,
    _ name: String,
    _ entry: FactEntry
  ) -> FactEdit.Root? {
    let from = instant(moment)
    let end = from + moment.precision.microseconds
    let recordLog = log.records[thing.record]
    let events =
      recordLog.subjects.known(thing.subject).map { recordLog.events(of: $0, feeds: log.feeds) }
      ?? []
    let own = events.filter { Int($0.kind) == thing.kind }
    let fitting = own.filter { from <= $0.at && $0.at < end }
    let told = (made[thing] ?? []).filter { from <= $0.from && $0.from < end }
    // What a fact made stands in place of what it corrected.
    if let last = told.last { return isFirst(after: last, name, entry) ? last.root : nil }
    guard let event = fitting.first else {
      let times = own.map { words($0.at) }
      _ = fault(
        entry,
        "\(entry.about) has no \(name) at \(moment)",
        remedy: times.isEmpty
          ? "no \(name) of it is told" : "told are \(times.prefix(6).joined(separator: ", "))"
      )
      return nil
    }
    guard fitting.count == 1 else {
      _ = fault(
        entry,
        "\(entry.about) has \(fitting.count) of \(name) at \(moment)",
        remedy: "write the seconds: \(fitting.map { words($0.at) }.joined(separator: ", "))"
      )
      return nil
    }
    let row = recordLog.row(event.row).row
    let isSnapshot = recordLog.contents.kinds(of: row.content).isEmpty
    if isSnapshot, row.at != event.at {
      _ = fault(
        entry,
        "the \(name) of \(entry.about) is told by a snapshot of another time, \(words(row.at))",
        remedy: "tell the right one without `was`"
      )
      return nil
    }
    let root = FactEdit.Root.row(event.row, kind: event.kind)
    return isFirst(root, of: thing, name, entry) ? root : nil
  }

  // Nor may two facts correct what one made.
  private mutating func isFirst(after made: Made, _ name: String, _ entry: FactEntry) -> Bool {
    if let other = correctors[made.fact] {
      _ = fault(
        entry,
        "\(entries[other].name) corrects this \(name) already",
        remedy: "write in `was` what \(entries[other].name) made of it"
      )
      return false
    }
    correctors[made.fact] = entries.firstIndex(of: entry)
    return true
  }

  // Two facts about one row would leave open which of them holds.
  private mutating func isFirst(
    _ root: FactEdit.Root,
    of thing: Thing,
    _ name: String,
    _ entry: FactEntry
  ) -> Bool {
    if let other = corrected[thing]?[root] {
      _ = fault(
        entry,
        "\(entries[other].name) corrects this \(name) already",
        remedy: "write in `was` what \(entries[other].name) made of it"
      )
      return false
    }
    corrected[thing, default: [:]][root] = entries.firstIndex(of: entry)
    return true
  }

  // MARK: Intervals

  private mutating func interval(
    _ fact: Int,
    _ record: Int,
    _ name: String,
    _ was: FactStretch?,
    _ now: FactStretch?,
    _ fields: [FactValue]
  ) -> FactEdit {
    let entry = entries[fact]
    guard let kind = agreement.records[record].interval(name) else {
      return fault(entry, "the text in force has no \(entry.record).\(name)")
    }
    let thing = Thing(record: record, subject: "", kind: kind, isInterval: true)
    let to = now.map {
      Interval(
        Instant(microseconds: instant($0.from)),
        Instant(microseconds: instant($0.to))
      )
    }
    func make(_ root: FactEdit.Root) {
      guard let to else { return }
      made[thing, default: []].append(
        Made(fact: fact, from: to.start.microseconds, to: to.end.microseconds, root: root)
      )
    }
    guard let was else {
      guard let to, let now else { return .none }
      if let row = rows(of: thing).first(where: { fits($0, now) }) {
        note(
          entry,
          "a row tells this \(name) already, from \(words(row.start.microseconds))"
        )
        return .none
      }
      make(.told(fact))
      return .tellInterval(kind: kind, to, values: slots(fields, record))
    }
    guard let root = find(was, of: thing, name, entry) else { return .none }
    make(root)
    return .moveInterval(root, to: to)
  }

  private mutating func find(
    _ stretch: FactStretch,
    of thing: Thing,
    _ name: String,
    _ entry: FactEntry
  ) -> FactEdit.Root? {
    let told = (made[thing] ?? []).filter { fits($0.from, stretch.from) && fits($0.to, stretch.to) }
    if let last = told.last { return isFirst(after: last, name, entry) ? last.root : nil }
    let rows = log.records[thing.record].distinct?.kept ?? []
    let fitting = rows.indices.filter { rows[$0].kind == thing.kind && fits(rows[$0], stretch) }
    guard fitting.count == 1 else {
      _ = fault(
        entry,
        fitting.isEmpty
          ? "\(entry.record) has no \(name) from \(stretch)"
          : "\(entry.record) has \(fitting.count) of \(name) from \(stretch)",
        remedy: fitting.isEmpty
          ? "write both ends as the export tells them" : "write the seconds of both ends"
      )
      return nil
    }
    let root = FactEdit.Root.interval(fitting[0])
    return isFirst(root, of: thing, name, entry) ? root : nil
  }

  private func rows(of thing: Thing) -> [IntervalRow] {
    let rows = log.records[thing.record].distinct?.kept ?? []
    return rows.enumerated().filter { place, row in
      row.kind == thing.kind && corrected[thing]?[.interval(place)] == nil
    }.map(\.element)
  }

  private func fits(_ row: IntervalRow, _ stretch: FactStretch) -> Bool {
    fits(row.start.microseconds, stretch.from) && fits(row.end?.microseconds, stretch.to)
  }

  private func fits(_ at: Int64?, _ moment: FactMoment) -> Bool {
    let from = instant(moment)
    return at.map { from <= $0 && $0 < from + moment.precision.microseconds } ?? false
  }

  // MARK: Fields

  private mutating func field(
    _ fact: Int,
    _ record: Int,
    _ name: String,
    _ was: Literal?,
    _ now: Literal
  ) -> FactEdit {
    let entry = entries[fact]
    guard let slot = agreement.records[record].slot(name) else {
      return fault(entry, "the text in force has no \(entry.record).\(name)")
    }
    guard isKnown(entry, record) else { return unknown(entry, record) }
    let field = agreement.records[record].fields[slot]
    let former = was.flatMap { field.slotValue(of: $0, in: agreement.zone) } ?? FactPool.absent
    let value = field.slotValue(of: now, in: agreement.zone) ?? FactPool.absent
    let key = Slot(record: record, subject: entry.subject ?? "", slot: slot)
    let before = values[key] ?? []
    if let other = before.first(where: { $0.was == former }) {
      return fault(
        entry,
        "\(entries[other.fact].name) corrects this value of \(name) already",
        remedy: "write in `was` what \(entries[other.fact].name) made of it"
      )
    }
    guard before.contains(where: { $0.now == former }) || says(former, slot, key) else {
      return fault(
        entry,
        "no row of \(entry.about) says \(name) \(was?.description ?? "nothing")",
        remedy: "write in `was` what the export says, or leave it blank where it says nothing"
      )
    }
    values[key, default: []].append((fact, former, value))
    return .set(slot: slot, was: former, now: value)
  }

  private func says(_ value: Int64, _ slot: Int, _ key: Slot) -> Bool {
    let recordLog = log.records[key.record]
    guard let subject = recordLog.subjects.known(key.subject) else { return false }
    return recordLog.events(of: subject, feeds: log.feeds).contains {
      recordLog.pool[$0.facts, slot] == value
    }
  }

  // MARK: Words

  private func isKnown(_ entry: FactEntry, _ record: Int) -> Bool {
    log.records[record].subjects.known(entry.subject ?? "") != nil
      || made.keys.contains { $0.record == record && $0.subject == entry.subject }
  }

  private mutating func unknown(_ entry: FactEntry, _ record: Int) -> FactEdit {
    fault(
      entry,
      "no row tells of \(entry.about)",
      remedy: "write it as the export does; what is missing is told by `now` alone"
    )
  }

  private mutating func fault(
    _ entry: FactEntry,
    _ message: String,
    remedy: String? = nil
  ) -> FactEdit {
    faults.append(FactFault(entry: entry, message: message, remedy: remedy))
    return .none
  }

  private func instant(_ moment: FactMoment) -> Int64 {
    agreement.zone.instant(of: moment.time).microseconds
  }

  private func words(_ at: Int64) -> String {
    agreement.zone.civilTime(at: Instant(microseconds: at)).description
  }
}
