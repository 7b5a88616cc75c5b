import Measuring

/// Reads the rows of a CSV export, hands the good ones out and says of the others why not.
struct CSVReader {
  /// What the header said.
  let header: CSVHeader

  let names: [String]
  private let splitter: CSVSplitter
  private let plain: PlainRows

  // Which fields of the last plain row stood in quotes: the next one is taken apart as it was.
  private var quoting = PlainRows.Quoting.none
  private let longestRow: Int

  // Plain rows that are handed out together: room for as many as the next time.
  private var together: [FieldBounds]
  private let rowsAtOnce: Int
  private(set) var row: CSVRow
  private var unescaped: [UInt8] = []
  private var unescapedFields: [FieldBounds]

  /// What has been counted so far.
  private(set) var count = RowCount()

  /// Creates a reader of some columns.
  /// - Parameters:
  ///   - header: The header, already read.
  ///   - names: The wanted columns.
  ///   - line: The line after the header.
  ///   - longestRow: How long a row may be.
  ///   - rowsAtOnce: How many rows may be handed out together.
  /// - Throws: When columns are missing or named twice.
  init(
    _ header: CSVHeader,
    columns names: [String],
    line: Int,
    longestRow: Int,
    rowsAtOnce: Int = 1
  ) throws(ExportProblem) {
    self.longestRow = longestRow
    self.rowsAtOnce = names.isEmpty ? 1 : max(1, rowsAtOnce)
    together = Array(repeating: .missing, count: names.count)
    self.header = header
    self.names = names
    let columns = try header.columns(of: names)
    splitter = CSVSplitter(columns: columns, delimiter: header.delimiter)
    plain = PlainRows(
      columns: columns,
      of: header.names.count,
      delimiter: header.delimiter
    )
    row = CSVRow(wanted: names.count)
    unescapedFields = row.fields
    count.line = line
  }

  /// Reads the rows that are complete.
  /// - Parameters:
  ///   - bytes: The text, with eight line feeds after its end.
  ///   - start: Where the first row begins.
  ///   - end: Where the text ends.
  ///   - isLast: True when no text follows.
  ///   - take: Handed each good row; rows on lines one after another perhaps together.
  ///   - refuse: Told of each other row.
  /// - Returns: Where the first row begins that is not complete.
  /// - Throws: When a quote is never closed, or a row is too long.
  mutating func read(
    _ bytes: Span<UInt8>,
    from start: Int,
    to end: Int,
    isLast: Bool,
    take: (Span<UInt8>, [FieldBounds], Int) -> Void,
    refuse: (Refusal) -> Void
  ) throws(ExportProblem) -> Int {
    var place = start
    while place < end {
      let next = readPlain(bytes, from: place, to: end, take: take)
      if next > place {
        place = next
        continue
      }
      switch splitter.split(bytes, from: place, to: end, isLast: isLast, into: &row) {
      case .complete where row.end - place <= longestRow: break
      case .cutOff where end - place <= longestRow: return place
      case .insideQuotes where end - place <= longestRow && !isLast: return place
      case .insideQuotes(let lineEnds) where end - place <= longestRow:
        throw .unclosedQuote(line: count.line + lineEnds)
      default: throw tooLong(bytes, from: place)
      }
      if row.end == place {
        count.blank += 1
      } else {
        hand(bytes, from: place, take: take, refuse: refuse)
      }
      count.line += row.innerLineEnds + 1
      place = row.next
    }
    return place
  }

  // Hands out plain rows together; answers where the row after them begins.
  @inline(__always)
  private mutating func readPlain(
    _ bytes: Span<UInt8>,
    from start: Int,
    to end: Int,
    take: (Span<UInt8>, [FieldBounds], Int) -> Void
  ) -> Int {
    let width = names.count
    let found = plain.split(
      bytes,
      from: start,
      to: end,
      longestRow: longestRow,
      into: &together,
      width: width,
      quoting: &quoting
    )
    let room = width > 0 ? together.count / width : 1
    if found.rows > 0 {
      if found.rows < room { together.removeLast((room - found.rows) * width) }
      take(bytes, together, count.line)
      count.rows += found.rows
      count.line += found.rows
    }
    // Where plain rows are many the next time is for more of them, and for few where they are few.
    let next = min(rowsAtOnce, max(1, found.rows * 2)) * width
    let lacking = next - together.count
    if lacking > 0 { together.append(contentsOf: repeatElement(.missing, count: lacking)) }
    if lacking < 0 { together.removeLast(-lacking) }
    return found.next
  }

  /// What to say of a row that is too long: whether a quote stands open where it became so.
  private mutating func tooLong(_ bytes: Span<UInt8>, from start: Int) -> ExportProblem {
    let end = start + longestRow
    let outcome = splitter.split(bytes, from: start, to: end, isLast: false, into: &row)
    guard case .insideQuotes(let lineEnds) = outcome else {
      return .rowTooLong(line: count.line, limit: longestRow)
    }
    return .unclosedQuote(line: count.line + lineEnds)
  }

  private mutating func hand(
    _ bytes: Span<UInt8>,
    from start: Int,
    take: (Span<UInt8>, [FieldBounds], Int) -> Void,
    refuse: (Refusal) -> Void
  ) {
    count.rows += 1
    let isPlain = !row.mayHoldHigh && !row.mayHoldNUL && row.textAfterQuote == nil
    if !isPlain || row.fieldCount != header.names.count {
      if let refusal = refusal(bytes, from: start) {
        count.refused += 1
        return refuse(refusal)
      }
    }
    let own = bytes.extracting(start..<row.end)
    guard row.escaped.isEmpty else {
      unescape(own)
      return take(unescaped.span, unescapedFields, count.line)
    }
    take(own, row.fields, count.line)
  }

  /// Copies the wanted fields, each doubled quote as one.
  private mutating func unescape(_ own: Span<UInt8>) {
    unescaped.removeAll(keepingCapacity: true)
    for (slot, field) in row.fields.enumerated() {
      let start = unescaped.count
      var offset = field.start
      while offset < field.end {
        let byte = own[offset]
        unescaped.append(byte)
        offset += byte == .quote ? 2 : 1
      }
      unescapedFields[slot] = FieldBounds(start: start, end: unescaped.count)
    }
  }
}
