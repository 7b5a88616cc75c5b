package import Agreements
import Quantities

/// Turns the rows of one file into events, snapshots or intervals by the rules of its feed.
///
/// Give it the rows in any order with `take`, then `finish`. What a row says, apart from when and of
/// whom, is worked out once for each combination of texts (`RowCoder`) and looked up afterwards.
package struct Intake {
  /// The columns it reads; rows hand over their fields in this order.
  package let columns: [String]

  /// What the rows have given so far.
  package internal(set) var receipt: IntakeReceipt

  let feed: Feed
  let feedNumber: UInt16
  let fileNumber: UInt16
  let blanks: Blanks
  let layout: SnapshotLayout
  let subjectPlace: Int?
  let sequencePlace: Int?
  let identity: IdentityProgram
  let identityPlaces: [Int]
  var at: InstantProgram?
  var usual: UsualInstant
  var fieldPrograms: [FieldProgram]
  var eventPrograms: [EventProgram]
  let watchedPlaces: [Int]
  let watchedTexts: [[[UInt8]]]
  let risingPlaces: [Int]
  var coder: RowCoder
  let quick: QuickPlaces?
  var log: RecordLog
  var facts: [Int64]
  var told: [(kind: Int16, at: Int64)] = []
  var fileOrder: Int64

  // Rows that are taken at the same time.
  var run: [LogRow]

  /// Prepares to read a file by a feed.
  /// - Parameters:
  ///   - feed: The rules.
  ///   - file: The file's name for the receipt.
  ///   - feedNumber: The feed's number in the log.
  ///   - fileNumber: The number the file's receipt will have in the log.
  ///   - log: The log of the feed's record, to add to.
  package init(
    _ feed: Feed,
    file: String,
    feedNumber: UInt16,
    fileNumber: UInt16 = 0,
    log: consuming RecordLog
  ) {
    var list = ColumnList()
    self.feed = feed
    self.feedNumber = feedNumber
    self.fileNumber = fileNumber
    // Without a sequence rows keep their order, file after file.
    fileOrder = Int64(fileNumber) << 40
    receipt = IntakeReceipt(feed: feed.name, file: file)
    blanks = Blanks(feed.blanks)
    let layout = SnapshotLayout(feed)
    self.layout = layout
    subjectPlace = feed.subjectColumn.map { list.place(of: $0) }
    sequencePlace = feed.sequence.map { list.place(of: $0) }
    identityPlaces = feed.identity.map { list.place(of: $0) }
    identity = IdentityProgram(identityPlaces, subject: subjectPlace, shape: feed.shape)
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
    coder = RowCoder(
      feed.shape,
      fields: fieldPrograms,
      events: eventPrograms,
      watched: watchedPlaces,
      rising: risingPlaces
    )
    quick = QuickPlaces(
      subject: subjectPlace,
      at: at,
      sequence: sequencePlace,
      identity: identity,
      blanks: blanks
    )
    usual = UsualInstant()
    let empty = LogRow(subject: 0, at: 0, sequence: 0, identity: 0, content: 0, line: 0)
    run = Array(repeating: empty, count: Intake.longestRun)
  }

  /// Reads one row.
  /// - Parameters:
  ///   - bytes: The bytes its fields stand in, and perhaps more.
  ///   - fields: One field a column of `columns`.
  ///   - line: The line of the file, counted from 1.
  /// - Returns: False when the row was refused.
  @discardableResult
  package mutating func take(_ bytes: ByteSpan, _ fields: FieldSpan, line: Int) -> Bool {
    take(bytes, rows: fields, width: fields.count, line: line) == 0
  }

  /// Reads one row that cannot be taken quickly.
  mutating func takeSlowly(_ bytes: ByteSpan, _ fields: FieldSpan, line: Int) -> Bool {
    receipt.rows += 1
    fileOrder += 1
    let row = RowView(line: line)
    guard let refusal = read(row, bytes, fields) else { return true }
    receipt.refusals.add(refusal)
    return false
  }

  /// Books what the file itself had to say.
  /// - Parameters:
  ///   - refused: Rows that it could not hand over.
  ///   - lacksLastLineEnd: True when its last line has no end.
  package mutating func book(_ refused: RefusalTally, lacksLastLineEnd: Bool) {
    receipt.rows += refused.count
    receipt.refusals.add(refused)
    receipt.lacksLastLineEnd = lacksLastLineEnd
  }

  /// The log with the rows added, and what they gave.
  package consuming func finish() -> (log: RecordLog, receipt: IntakeReceipt) {
    (log, receipt)
  }

  // Returns why the row is refused, or nil when all of it was taken; a row is taken whole or not.
  private mutating func read(_ row: RowView, _ bytes: ByteSpan, _ fields: FieldSpan) -> Refusal? {
    let content = coder.find(bytes, fields)
    if content >= RowCoder.nothing { return takeDated(content, row, bytes, fields) }
    return content == RowCoder.new
      ? readNew(row, bytes, fields) : readUncoded(row, bytes, fields)
  }

  // The first row of its combination: what it says is worked out and remembered.
  @inline(never)
  private mutating func readNew(
    _ row: RowView,
    _ bytes: ByteSpan,
    _ fields: FieldSpan
  ) -> Refusal? {
    switch interpret(row, bytes, fields) {
    case .refused(let refusal): return refusal
    case .says(let content):
      coder.remember(content)
      return takeDated(content, row, bytes, fields)
    }
  }

  @inline(never)
  private mutating func readUncoded(
    _ row: RowView,
    _ bytes: ByteSpan,
    _ fields: FieldSpan
  ) -> Refusal? {
    switch feed.shape {
    case .events where !tellsInstants, .changes:
      switch interpret(row, bytes, fields) {
      case .refused(let refusal): return refusal
      case .says(let content): return takeDated(content, row, bytes, fields)
      }
    case .events:
      if let refusal = readFields(row, bytes, fields) { return refusal }
      return readDatedEvents(row, bytes, fields)
    case .subjects:
      if let refusal = readFields(row, bytes, fields) { return refusal }
      return readMilestones(row, bytes, fields)
    case .intervals:
      if let refusal = readFields(row, bytes, fields) { return refusal }
      return readInterval(row, bytes, fields)
    }
  }

  mutating func readFields(_ row: RowView, _ bytes: ByteSpan, _ fields: FieldSpan) -> Refusal? {
    for slot in facts.indices { facts[slot] = FactPool.absent }
    for index in fieldPrograms.indices {
      let place = fieldPrograms[index].place
      if blanks.isBlank(bytes, fields[place]) { continue }
      guard let value = fieldPrograms[index].value(bytes, fields[place]) else {
        let program = fieldPrograms[index]
        return row.refusal(bytes, fields[place], program.column, program.reason)
      }
      facts[fieldPrograms[index].slot] = value
    }
    return nil
  }
}
