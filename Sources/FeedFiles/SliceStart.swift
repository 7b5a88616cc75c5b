import Measuring

/// Where the rows of an export begin, and how a row is told from the middle of one.
struct SliceStart {
  /// How much is looked at to find the beginning of a row.
  private static let probe = 256 << 10

  /// How many rows in succession must read well before the first is believed.
  private static let rowsBelieved = 4

  /// The size of the file in bytes.
  let size: Int

  /// The first byte of the first row.
  let offset: Int

  /// The line of the first row.
  let line: Int

  /// The header, when the rows are those of a table.
  let header: CSVHeader?

  /// Looks at the beginning of an export; nil when it is to be read as a whole.
  init?(
    _ file: ExportFile,
    as format: ExportFormat,
    columns: [String]
  ) throws(ExportProblem) {
    guard format == .csv || format == .ndjson else { return nil }
    var text = try ExportText(file.origin, blockSize: file.blockSize, longestRow: file.longestRow)
    try text.begin({ _, _ in }, { _ in })
    guard let size = text.size, !text.isCompressed else { return nil }
    self.size = size
    guard format == .csv else {
      (offset, line, header) = (text.taken, 1, nil)
      return
    }
    let found = try text.header(columns: columns)
    (header, line) = (found.header, found.line)
    offset = text.taken
  }

  /// The first row that begins at or after an offset, or nil when none is found nearby.
  func rowBeginning(after wanted: Int, of path: String) throws(ExportProblem) -> Int? {
    let length = min(SliceStart.probe, size - wanted)
    var raw = try RawBytes(.stretch(path, wanted..<wanted + length))
    var bytes = [UInt8](repeating: .lineFeed, count: length + TextWindow.guardLength)
    var end = 0
    while end < length {
      let count = try raw.read(into: &bytes, at: end, to: length, seen: { _ in })
      if count == 0 { break }
      end += count
    }
    for place in 0..<end where bytes[place] == .lineFeed {
      if place + 1 < end, reads(bytes.span, from: place + 1, to: end) { return wanted + place + 1 }
    }
    return nil
  }

  // True when rows read well from here on: inside quotes they would have other numbers of fields.
  private func reads(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard let header else { return bytes[start] == UInt8(ascii: "{") }
    let splitter = CSVSplitter(columns: [], delimiter: header.delimiter)
    var row = CSVRow(wanted: 0)
    var place = start
    for _ in 0..<SliceStart.rowsBelieved {
      guard
        case .complete = splitter.split(bytes, from: place, to: end, isLast: false, into: &row),
        row.fieldCount == header.names.count, row.textAfterQuote == nil
      else { return false }
      place = row.next
    }
    return true
  }
}
