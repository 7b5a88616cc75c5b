import Measuring

/// The text of an export on its way through memory, read by one of the formats.
struct ExportText: ~Copyable {
  private var source: TextBytes
  var window: TextWindow
  private var lastByte: UInt8 = .lineFeed
  let longestRow: Int
  private let rowsAtOnce: Int

  /// Opens an export; nothing can be read of it before `begin`.
  init(
    _ origin: ByteOrigin,
    blockSize: Int,
    longestRow: Int,
    rowsAtOnce: Int = 1
  ) throws(ExportProblem) {
    source = try TextBytes(origin, blockSize: blockSize)
    self.longestRow = longestRow
    self.rowsAtOnce = rowsAtOnce
    window = TextWindow(blockSize: blockSize)
  }

  /// Reads the first block and settles its encoding.
  mutating func begin(
    _ progress: (Int, Int?) -> Void,
    _ raw: (RawSpan) -> Void
  ) throws(ExportProblem) {
    try source.begin(seen: raw)
    repeat { try refill(progress, raw) } while window.waiting < 3 && !window.isLast
    try skipByteOrderMark()
  }

  /// Reads rows of CSV.
  mutating func readTable(
    columns: [String],
    _ progress: (Int, Int?) -> Void,
    _ raw: (RawSpan) -> Void,
    row: (Span<UInt8>, [FieldBounds], Int) -> Void,
    refuse: (Refusal) -> Void
  ) throws(ExportProblem) -> ExportSummary {
    let blankLines = try skipBlankLines(progress, raw)
    let header = try readHeader(columns: columns, line: blankLines + 1, progress, raw)
    let line = blankLines + header.lineEnds + 1
    var reader = try tableReader(header, columns: columns, line: line)
    try readRows(&reader, progress, raw, row, refuse)
    var summary = summary(reader.count)
    summary.blankLines += blankLines
    summary.columns = header.names
    summary.delimiter = header.delimiter
    return summary
  }

  private func tableReader(
    _ header: CSVHeader,
    columns: [String],
    line: Int
  ) throws(ExportProblem) -> CSVReader {
    try CSVReader(
      header,
      columns: columns,
      line: line,
      longestRow: longestRow,
      rowsAtOnce: rowsAtOnce
    )
  }

  private mutating func readRows(
    _ reader: inout CSVReader,
    _ progress: (Int, Int?) -> Void,
    _ raw: (RawSpan) -> Void,
    _ row: (Span<UInt8>, [FieldBounds], Int) -> Void,
    _ refuse: (Refusal) -> Void
  ) throws(ExportProblem) {
    while true {
      let next = try reader.read(
        window.bytes.span,
        from: window.start,
        to: window.end,
        isLast: window.isLast,
        take: row,
        refuse: refuse
      )
      window.take(to: next)
      if window.isLast { break }
      try refill(progress, raw)
    }
  }

  /// Reads a stretch of rows that begins with a row, of which `begin` was not asked.
  mutating func readStretch(
    _ header: CSVHeader?,
    columns: [String],
    line: Int,
    _ progress: (Int, Int?) -> Void,
    row: (Span<UInt8>, [FieldBounds], Int) -> Void,
    refuse: (Refusal) -> Void
  ) throws(ExportProblem) -> ExportSummary {
    try refill(progress, { _ in })
    guard let header else {
      return try readObjects(columns: columns, progress, { _ in }, row: row, refuse: refuse)
    }
    var reader = try tableReader(header, columns: columns, line: line)
    try readRows(&reader, progress, { _ in }, row, refuse)
    return summary(reader.count)
  }

  /// The header of the table, and the line of the row after it.
  mutating func header(
    columns: [String]
  ) throws(ExportProblem) -> (header: CSVHeader, line: Int) {
    let blankLines = try skipBlankLines({ _, _ in }, { _ in })
    let header = try readHeader(columns: columns, line: blankLines + 1, { _, _ in }, { _ in })
    return (header, blankLines + header.lineEnds + 1)
  }

  /// The size of the file on disk, or nil when it is none.
  var size: Int? { source.bytesTotal }

  /// True when the export is packed.
  var isCompressed: Bool { source.isCompressed }

  /// How many bytes of text have been taken.
  var taken: Int { window.textCount - window.waiting }

  /// Reads lines of NDJSON.
  mutating func readObjects(
    columns: [String],
    _ progress: (Int, Int?) -> Void,
    _ raw: (RawSpan) -> Void,
    row: (Span<UInt8>, [FieldBounds], Int) -> Void,
    refuse: (Refusal) -> Void
  ) throws(ExportProblem) -> ExportSummary {
    var reader = NDJSONReader(columns: columns, longestRow: longestRow)
    while true {
      let next = try reader.read(
        window.bytes.span,
        from: window.start,
        to: window.end,
        isLast: window.isLast,
        take: row,
        refuse: refuse
      )
      window.take(to: next)
      if window.isLast { break }
      try refill(progress, raw)
    }
    guard reader.count.rows > 0 else { throw .empty }
    return summary(reader.count)
  }

  /// Reads the next block, and says how far that is.
  mutating func refill(
    _ progress: (Int, Int?) -> Void,
    _ raw: (RawSpan) -> Void
  ) throws(ExportProblem) {
    try window.refill(from: &source, seen: raw)
    if window.end > 0 { lastByte = window.bytes[window.end - 1] }
    progress(source.bytesRead, source.bytesTotal)
  }

  private mutating func skipByteOrderMark() throws(ExportProblem) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let first = window.bytes[window.start..<window.end]
    if first.starts(with: mark) { window.take(to: window.start + mark.count) }
    if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) { throw .utf16 }
  }

  /// Skips blank lines before the header and says how many there were.
  private mutating func skipBlankLines(
    _ progress: (Int, Int?) -> Void,
    _ raw: (RawSpan) -> Void
  ) throws(ExportProblem) -> Int {
    var count = 0
    while true {
      while window.waiting >= 2 || (window.isLast && window.waiting > 0) {
        let byte = window.bytes[window.start]
        guard byte == .lineFeed || byte == .carriageReturn else { return count }
        let isPair =
          byte == .carriageReturn && window.waiting > 1
          && window.bytes[window.start + 1] == .lineFeed
        window.take(to: window.start + (isPair ? 2 : 1))
        count += 1
      }
      guard !window.isLast else { throw .empty }
      try refill(progress, raw)
    }
  }

  private mutating func readHeader(
    columns: [String],
    line: Int,
    _ progress: (Int, Int?) -> Void,
    _ raw: (RawSpan) -> Void
  ) throws(ExportProblem) -> CSVHeader {
    while true {
      if let header = bestHeader(columns: columns) {
        guard !holdsNUL(window.bytes.span, from: window.start, to: header.end) else {
          throw .headerHoldsNUL
        }
        window.take(to: header.end)
        return header
      }
      guard !window.isLast, window.waiting <= longestRow else {
        throw .unclosedQuote(line: line)
      }
      try refill(progress, raw)
    }
  }

  /// The header by the delimiter that gives the most wanted columns, a comma when in doubt.
  private func bestHeader(columns: [String]) -> CSVHeader? {
    var best: CSVHeader?
    var isOpen = false
    for delimiter in CSVHeader.delimiters {
      let header = CSVHeader(
        window.bytes.span,
        from: window.start,
        to: window.end,
        isLast: window.isLast,
        delimiter: delimiter
      )
      guard let header else {
        isOpen = true
        continue
      }
      if let known = best, header.count(of: columns) <= known.count(of: columns) { continue }
      best = header
    }
    // Where one delimiter ends the header within another's quotes, more text may yet decide.
    let mayGrow = isOpen && !window.isLast && window.waiting <= longestRow
    if mayGrow, best?.count(of: columns) != columns.count { return nil }
    return best
  }

  /// What was read, apart from what only one format knows.
  func summary(_ count: RowCount) -> ExportSummary {
    var summary = ExportSummary()
    summary.rows = count.rows
    summary.refused = count.refused
    summary.lines = count.line - 1
    summary.blankLines = count.blank
    summary.bytes = source.bytesRead
    summary.textBytes = window.textCount
    summary.isCompressed = source.isCompressed
    summary.endsWithoutLineEnd = lastByte != .lineFeed && lastByte != .carriageReturn
    return summary
  }
}
