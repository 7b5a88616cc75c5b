package import Measuring

/// One export on disk, on standard input or in memory, ready to be read once from front to back.
package struct ExportFile: Sendable {
  /// How long a row may be when nothing else is said.
  package static let usualLongestRow = 16 << 20

  /// How many bytes are read at once when nothing else is said.
  package static let usualBlockSize = 256 << 10

  /// The name under which complaints speak of it.
  package let name: String

  let origin: ByteOrigin
  /// How many bytes to read at once; tests make it small.
  package var blockSize = usualBlockSize

  /// A row may be this long at most; a longer one is a quote left open, or no table at all.
  package var longestRow = usualLongestRow

  /// How many rows may be handed out together, where they stand on lines one after another: their
  /// fields then follow each other.
  package var rowsAtOnce = 1

  /// Names a file, or standard input for `-`; nothing is opened yet.
  package init(path: String) {
    name = path == "-" ? "standard input" : path
    origin = .path(path)
  }

  /// Takes an export that is already in memory.
  /// - Parameters:
  ///   - bytes: The export as it would stand on disk.
  ///   - name: The name under which complaints speak of it.
  package init(bytes: [UInt8], name: String) {
    self.name = name
    origin = .memory(bytes)
  }

  /// Reads the export and hands out its rows in their order.
  ///
  /// Rows are handed out, one by one or `rowsAtOnce` together, while the rest is still unread: when this throws, the rows that came before
  /// must not be used. Spans and bounds are valid during the call only; both are used again for the
  /// next row.
  /// - Parameters:
  ///   - format: How rows are written.
  ///   - columns: The columns that are wanted; for JSON keys, or paths such as `a.b`.
  ///   - progress: Told after each block how many bytes of how many have been read, as on disk.
  ///   - raw: Shown all bytes as they stand on disk, for a digest.
  ///   - row: Handed each row: its bytes, where the wanted fields stand in them, in the order of
  ///     `columns`, and the line it begins on.
  ///   - refuse: Told of each row that cannot be taken apart.
  /// - Returns: What was read.
  /// - Throws: `ExportError` when the export as a whole cannot be read to its end.
  package func read(
    as format: ExportFormat,
    columns: [String],
    progress: (_ bytesRead: Int, _ bytesTotal: Int?) -> Void = { _, _ in },
    raw: (_ bytes: RawSpan) -> Void = { _ in },
    row: (_ bytes: Span<UInt8>, _ fields: [FieldBounds], _ line: Int) -> Void,
    refuse: (_ refusal: Refusal) -> Void
  ) throws(ExportError) -> ExportSummary {
    let distinct = distinctNames(columns)
    guard distinct.count == columns.count else {
      return try read(as: format, repeating: columns, of: distinct, progress, raw, row, refuse)
    }
    do throws(ExportProblem) {
      if case .xlsx(let sheet) = format {
        return try readSheet(sheet, columns: columns, progress, raw, row: row, refuse: refuse)
      }
      var text = try ExportText(
        origin,
        blockSize: blockSize,
        longestRow: longestRow,
        rowsAtOnce: rowsAtOnce
      )
      try text.begin(progress, raw)
      switch format {
      case .csv:
        return try text.readTable(columns: columns, progress, raw, row: row, refuse: refuse)
      case .ndjson:
        return try text.readObjects(columns: columns, progress, raw, row: row, refuse: refuse)
      case .json, .xes:
        // Several rows may begin on one line; a row is known by its line, so each has one of its own.
        var last = 0
        let numbered: (Span<UInt8>, [FieldBounds], Int) -> Void = { bytes, fields, line in
          last = max(line, last + 1)
          row(bytes, fields, last)
        }
        return format == .json
          ? try text.readList(columns: columns, progress, raw, row: numbered, refuse: refuse)
          : try text.readLog(columns: columns, progress, raw, row: numbered, refuse: refuse)
      case .xlsx: preconditionFailure("a workbook is no text")
      }
    } catch {
      throw ExportError(file: name, problem: error)
    }
  }

  /// Reads with columns that are wanted more than once, by handing their bounds out again.
  private func read(
    as format: ExportFormat,
    repeating columns: [String],
    of distinct: [String],
    _ progress: (Int, Int?) -> Void,
    _ raw: (RawSpan) -> Void,
    _ row: (Span<UInt8>, [FieldBounds], Int) -> Void,
    _ refuse: (Refusal) -> Void
  ) throws(ExportError) -> ExportSummary {
    let places = columns.map { distinct.firstIndex(of: $0) ?? 0 }
    var repeated = Array(repeating: FieldBounds.missing, count: columns.count)
    var file = self
    file.rowsAtOnce = 1
    return try file.read(
      as: format,
      columns: distinct,
      progress: progress,
      raw: raw,
      row: { bytes, fields, line in
        for (slot, place) in places.enumerated() { repeated[slot] = fields[place] }
        row(bytes, repeated, line)
      },
      refuse: refuse
    )
  }

  private func distinctNames(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
