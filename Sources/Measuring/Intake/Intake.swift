package import Agreements
import Quantities

/// Turns the rows of one file into events, snapshots or intervals by the rules of its feed.
///
/// Give it the rows in any order with `take`, then `finish`.
package struct Intake {
  /// The columns it reads; rows hand over their fields in this order.
  package let columns: [String]

  /// What the rows have given so far.
  package private(set) var receipt: IntakeReceipt

  private let feed: Feed
  private let feedNumber: UInt16
  private let blanks: Blanks
  private let layout: SnapshotLayout
  private let subjectPlace: Int?
  private let sequencePlace: Int?
  private let identityPlaces: [Int]
  private var at: InstantProgram?
  private var fieldPrograms: [FieldProgram]
  private var eventPrograms: [EventProgram]
  private let watchedPlaces: [Int]
  private let watchedTexts: [[[UInt8]]]
  private let risingPlaces: [Int]
  private var log: RecordLog
  private var facts: [Int64]
  private var fileOrder: Int64 = 0

  /// Prepares to read a file by a feed.
  /// - Parameters:
  ///   - feed: The rules.
  ///   - file: The file's name for the receipt.
  ///   - feedNumber: The feed's number in the log.
  ///   - log: The log of the feed's record, to add to.
  package init(_ feed: Feed, file: String, feedNumber: UInt16, log: consuming RecordLog) {
    var list = ColumnList()
    self.feed = feed
    self.feedNumber = feedNumber
    receipt = IntakeReceipt(feed: feed.name, file: file)
    blanks = Blanks(feed.blanks)
    let layout = SnapshotLayout(feed)
    self.layout = layout
    subjectPlace = feed.subjectColumn.map { list.place(of: $0) }
    sequencePlace = feed.sequence.map { list.place(of: $0) }
    identityPlaces = feed.identity.map { list.place(of: $0) }
    at = feed.at.map { InstantProgram($0, columns: &list) }
    let record = log.record
    fieldPrograms = feed.fields.compactMap { FieldProgram($0, record: record, columns: &list) }
    eventPrograms = feed.events.compactMap {
      EventProgram($0, feed: feed, record: record, columns: &list)
    }
    watchedPlaces = layout.watched.map { list.place(of: $0.column) }
    watchedTexts = layout.watched.map { $0.values.map { Array($0.utf8) } }
    risingPlaces = layout.rising.map { list.place(of: $0) }
    columns = list.names
    facts = Array(repeating: FactPool.absent, count: log.pool.width)
    self.log = log
  }

  /// Reads one row.
  /// - Parameters:
  ///   - bytes: The bytes its fields stand in.
  ///   - fields: One field a column of `columns`.
  ///   - line: The line of the file, counted from 1.
  package mutating func take(_ bytes: ByteSpan, _ fields: [FieldBounds], line: Int) {
    receipt.rows += 1
    fileOrder += 1
    let row = RowView(fields: fields, line: line)
    if let refusal = read(row, bytes) { receipt.refusals.add(refusal) }
  }

  /// Counts a row that the file itself could not hand over.
  package mutating func refuse(_ refusal: Refusal) {
    receipt.rows += 1
    fileOrder += 1
    receipt.refusals.add(refusal)
  }

  /// The log with the rows added, and what they gave.
  package consuming func finish() -> (log: RecordLog, receipt: IntakeReceipt) {
    (log, receipt)
  }

  // Returns why the row is refused, or nil when all of it was taken; a row is taken whole or not.
  private mutating func read(_ row: RowView, _ bytes: ByteSpan) -> Refusal? {
    if let refusal = readFields(row, bytes) { return refusal }
    switch feed.shape {
    case .events, .changes: return readDatedRow(row, bytes)
    case .subjects: return readMilestones(row, bytes)
    case .intervals: return readInterval(row, bytes)
    }
  }

  private mutating func readFields(_ row: RowView, _ bytes: ByteSpan) -> Refusal? {
    for slot in facts.indices { facts[slot] = FactPool.absent }
    for index in fieldPrograms.indices {
      let place = fieldPrograms[index].place
      if blanks.isBlank(bytes, row.fields[place]) { continue }
      guard let value = fieldPrograms[index].value(bytes, row.fields[place]) else {
        let program = fieldPrograms[index]
        return row.refusal(bytes, place, program.column, program.reason)
      }
      facts[fieldPrograms[index].slot] = value
    }
    return nil
  }

  // MARK: Rows of events and of changes

  private mutating func readDatedRow(_ row: RowView, _ bytes: ByteSpan) -> Refusal? {
    if let place = subjectPlace, blanks.isBlank(bytes, row.fields[place]) {
      return row.refusal(bytes, place, columns[place], "is empty, so the row has no subject")
    }
    guard let instantPlace = at?.place else { return nil }
    guard let instant = at?.value(bytes, row.fields) else {
      return row.refusal(bytes, instantPlace, columns[instantPlace], at?.reason ?? "")
    }
    var sequence = fileOrder
    if let place = sequencePlace {
      guard let number = WholeNumber.read(bytes, row.fields[place]) else {
        return row.refusal(bytes, place, columns[place], "does not read as a whole number")
      }
      sequence = number
    }
    return feed.shape == .changes
      ? addSnapshot(row, bytes, at: instant, sequence: sequence)
      : addEvents(row, bytes, at: instant, sequence: sequence)
  }

  private mutating func addEvents(
    _ row: RowView,
    _ bytes: ByteSpan,
    at instant: Int64,
    sequence: Int64
  ) -> Refusal? {
    var told: [(kind: Int, at: Int64)] = []
    for index in eventPrograms.indices {
      if let condition = eventPrograms[index].condition,
        !condition.holds(bytes, row.fields, blanks: blanks)
      {
        continue
      }
      guard let own = eventPrograms[index].at?.place else {
        told.append((eventPrograms[index].kind, instant))
        continue
      }
      if blanks.isBlank(bytes, row.fields[own]) { continue }
      guard let at = eventPrograms[index].at?.value(bytes, row.fields) else {
        return row.refusal(bytes, own, columns[own], eventPrograms[index].at?.reason ?? "")
      }
      told.append((eventPrograms[index].kind, at))
    }
    if told.isEmpty { receipt.passedOver += 1 }
    settleOrder(&told)
    let subject = told.isEmpty ? 0 : number(of: row, bytes)
    for (index, event) in told.enumerated() {
      // A row may tell one event more than once: each telling is identified for itself.
      let nth = told[..<index].count { $0.kind == event.kind }
      append(row, bytes, subject, event.at, sequence, Int16(event.kind), nth: nth)
    }
    return nil
  }

  private mutating func addSnapshot(
    _ row: RowView,
    _ bytes: ByteSpan,
    at instant: Int64,
    sequence: Int64
  ) -> Refusal? {
    let base = log.record.fields.count
    for (slot, place) in watchedPlaces.enumerated() {
      facts[base + slot] = watchedValue(slot, bytes, row.fields[place])
    }
    for (index, place) in risingPlaces.enumerated() where !blanks.isBlank(bytes, row.fields[place])
    {
      guard let number = WholeNumber.read(bytes, row.fields[place]) else {
        return row.refusal(bytes, place, columns[place], "does not read as a whole number")
      }
      facts[base + watchedPlaces.count + index] = number
    }
    for index in eventPrograms.indices {
      if let slot = layout.slot(conditionOf: index), let condition = eventPrograms[index].condition
      {
        facts[base + slot] = condition.holds(bytes, row.fields, blanks: blanks) ? 1 : 0
      }
      guard let slot = layout.slot(instantOf: index), let place = eventPrograms[index].at?.place,
        !blanks.isBlank(bytes, row.fields[place])
      else { continue }
      guard let at = eventPrograms[index].at?.value(bytes, row.fields) else {
        return row.refusal(bytes, place, columns[place], eventPrograms[index].at?.reason ?? "")
      }
      facts[base + slot] = at
    }
    append(row, bytes, number(of: row, bytes), instant, sequence, RowColumns.snapshot)
    return nil
  }

  private func watchedValue(_ slot: Int, _ bytes: ByteSpan, _ field: FieldBounds) -> Int64 {
    let texts = watchedTexts[slot]
    for index in texts.indices where field.holds(texts[index], in: bytes) { return Int64(index) }
    return Int64(texts.count)
  }

  // MARK: Rows of subjects

  private mutating func readMilestones(_ row: RowView, _ bytes: ByteSpan) -> Refusal? {
    guard let place = subjectPlace else { return nil }
    if blanks.isBlank(bytes, row.fields[place]) {
      return row.refusal(bytes, place, columns[place], "is empty, so the row has no subject")
    }
    return addEvents(row, bytes, at: 0, sequence: 0)
  }

  // Nothing happens to a subject before the milestone its row begins with: exports that round one
  // column and not another say so by seconds. Such a milestone counts as at the first, and is counted.
  private mutating func settleOrder(_ told: inout [(kind: Int, at: Int64)]) {
    guard feed.shape == .subjects, let first = told.first,
      first.kind == eventPrograms.first?.kind
    else { return }
    for index in told.indices where told[index].at < first.at {
      told[index].at = first.at
      receipt.movedToFirst += 1
    }
  }

  // MARK: Rows of intervals

  private mutating func readInterval(_ row: RowView, _ bytes: ByteSpan) -> Refusal? {
    var told: [IntervalRow] = []
    for index in eventPrograms.indices {
      if let condition = eventPrograms[index].condition,
        !condition.holds(bytes, row.fields, blanks: blanks)
      {
        continue
      }
      if let refusal = addInterval(index, row, bytes, to: &told) { return refusal }
    }
    if told.isEmpty { receipt.passedOver += 1 }
    receipt.events += told.count
    for interval in told {
      receipt.saw(interval.start)
      if let end = interval.end { receipt.saw(end) }
    }
    log.intervals += told
    return nil
  }

  private mutating func addInterval(
    _ index: Int,
    _ row: RowView,
    _ bytes: ByteSpan,
    to told: inout [IntervalRow]
  ) -> Refusal? {
    guard let startPlace = eventPrograms[index].at?.place else { return nil }
    guard let start = eventPrograms[index].at?.value(bytes, row.fields) else {
      let reason = eventPrograms[index].at?.reason ?? ""
      return row.refusal(bytes, startPlace, columns[startPlace], reason)
    }
    var end: Int64?
    if let place = eventPrograms[index].end?.place, !blanks.isBlank(bytes, row.fields[place]) {
      guard let read = eventPrograms[index].end?.value(bytes, row.fields) else {
        return row.refusal(bytes, place, columns[place], eventPrograms[index].end?.reason ?? "")
      }
      guard read >= start else {
        return row.refusal(bytes, place, columns[place], "lies before the start of the interval")
      }
      end = read
    }
    told.append(
      IntervalRow(
        kind: eventPrograms[index].kind,
        start: Instant(microseconds: start),
        end: end.map(Instant.init(microseconds:)),
        facts: log.pool.row(of: facts),
        identity: identityPlaces.map { row.text(bytes, $0) }.joined(separator: " "),
        feed: feedNumber,
        line: Int32(clamping: row.line)
      )
    )
    return nil
  }

  // MARK: Adding

  private mutating func number(of row: RowView, _ bytes: ByteSpan) -> Int32 {
    guard let place = subjectPlace else { return log.subjects.number(of: log.record.name) }
    return log.subjects.number(of: bytes, row.fields[place])
  }

  private mutating func append(
    _ row: RowView,
    _ bytes: ByteSpan,
    _ subject: Int32,
    _ at: Int64,
    _ sequence: Int64,
    _ kind: Int16,
    nth: Int = 0
  ) {
    receipt.events += 1
    receipt.saw(Instant(microseconds: at))
    log.rows.append(
      subject: subject,
      at: at,
      sequence: sequence,
      identity: identity(row, bytes, nth: nth),
      facts: log.pool.row(of: facts),
      kind: kind,
      feed: feedNumber,
      line: Int32(clamping: row.line)
    )
  }

  // Never 0 when the feed names identifying columns, since 0 means that it names none.
  private func identity(_ row: RowView, _ bytes: ByteSpan, nth: Int) -> UInt64 {
    if identityPlaces.isEmpty { return 0 }
    var state: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(nth)
    for place in identityPlaces {
      for index in row.fields[place].start..<row.fields[place].end {
        state = (state ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3
      }
      // A byte no UTF-8 text holds keeps `1, 23` apart from `12, 3`.
      state = (state ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    return state | 1
  }
}
