/// Reads the events of an IEEE XES log (1849-2016), a row an event.
///
/// A column is the key of an attribute of the event, or `trace:` and the key of an attribute of its trace. An
/// attribute within another is named by both keys with a dot between. What `global` elements declare is
/// what writers promise, and gives no event a value.
struct XESReader {
  private enum Element {
    case log, trace, event, other

    /// An attribute, or a part of one, whose key ends so far into the path.
    case attribute(pathEnd: Int)
  }

  private let columns: ColumnNames
  private let longestRow: Int
  private var open: [Element] = []

  /// The keys that lead to the innermost attribute.
  private var path: [UInt8] = []

  /// What all events of the trace have.
  private var trace: RowDraft

  private var row: RowDraft
  private var line = 1
  private var isInEvent = false
  private var traceHasEvents = false

  /// What has been counted so far.
  private(set) var count = RowCount()

  /// Creates a reader of some columns, of events that may be so long.
  init(columns names: [String], longestRow: Int) {
    columns = ColumnNames(names)
    trace = RowDraft(columns)
    row = trace
    self.longestRow = longestRow
  }

  /// Takes what one block came to.
  /// - Parameters:
  ///   - batch: The pieces of the block.
  ///   - take: Handed each good row.
  ///   - refuse: Told of each other row.
  /// - Throws: When the XML is no log that can be read.
  mutating func read(
    _ batch: XMLBatch,
    take: RowTaker,
    refuse: RefusalTaker
  ) throws(ExportProblem) {
    for piece in batch.pieces {
      switch piece.kind {
      case .opens: try begin(piece, batch)
      case .closes:
        guard case .event = open.popLast() else { continue }
        isInEvent = false
        hand(take: take, refuse: refuse)
      case .text: break
      }
    }
  }

  private mutating func begin(
    _ piece: XMLBatch.Piece,
    _ batch: XMLBatch
  ) throws(ExportProblem) {
    guard let parent = open.last else {
      guard piece.name == .log else { throw .xes(.notLog) }
      return open.append(.log)
    }
    switch (parent, piece.name) {
    case (.log, .trace):
      trace.clear()
      traceHasEvents = false
      open.append(.trace)
    case (.log, .event):
      trace.clear()
      beginEvent(piece.line)
    case (.trace, .event):
      traceHasEvents = true
      beginEvent(piece.line)
    case (.trace, _):
      try attribute(piece, batch, after: XESReader.tracePrefix)
    case (.event, _):
      try attribute(piece, batch, after: [])
    case (.attribute(let end), .values):
      open.append(.attribute(pathEnd: end))
    case (.attribute(let end), _):
      try attribute(piece, batch, after: path[..<end] + [UInt8(ascii: ".")])
    default: open.append(.other)
    }
  }

  private mutating func beginEvent(_ line: Int) {
    self.line = line
    row.copy(trace)
    isInEvent = true
    open.append(.event)
  }

  private mutating func attribute(
    _ piece: XMLBatch.Piece,
    _ batch: XMLBatch,
    after prefix: ArraySlice<UInt8>
  ) throws(ExportProblem) {
    guard XESReader.kinds.contains(piece.name) else { return open.append(.other) }
    guard let key = batch.value(.key, of: piece) else {
      refuse(RowFault(reason: "has an attribute without a key"))
      return open.append(.other)
    }
    path = Array(prefix + key)
    open.append(.attribute(pathEnd: path.count))
    guard let slot = columns.slot(of: path) else { return }
    guard isInEvent || !traceHasEvents else {
      throw .xes(.lateTraceAttribute(column: columns.texts[slot]))
    }
    let isOne = piece.name != .list && piece.name != .container
    let value = batch.value(.value, of: piece)
    if isInEvent {
      XESReader.set(slot, of: &row, to: value, isOne: isOne, once: "event")
    } else {
      XESReader.set(slot, of: &trace, to: value, isOne: isOne, once: "trace")
    }
    guard max(row.bytes.count, trace.bytes.count) <= longestRow else {
      throw .rowTooLong(line: line, limit: longestRow)
    }
  }

  private static func set(
    _ slot: Int,
    of draft: inout RowDraft,
    to value: ArraySlice<UInt8>?,
    isOne: Bool,
    once: String
  ) {
    guard draft.meet(slot, once: once) else { return }
    guard isOne else { return draft.refuse(slot, "is not a single value") }
    guard let value else { return draft.refuse(slot, "has no value") }
    draft.set(slot, value)
  }

  private mutating func refuse(_ fault: RowFault) {
    if isInEvent { row.refuse(fault) } else { trace.refuse(fault) }
  }

  private mutating func hand(take: RowTaker, refuse: RefusalTaker) {
    count.rows += 1
    if let fault = row.fault {
      count.refused += 1
      refuse(fault.refusal(line: line))
    } else {
      take(row.bytes.span, row.fields, line)
    }
  }

  private static let tracePrefix = Array("trace:".utf8)[...]
  private static let kinds: [XMLName] = [
    "string", "date", "int", "float", "boolean", "id", "list", "container",
  ].map { XMLName($0) }
}
