import Agreements
import FeedFiles
import Measuring

/// The rows of an export that are an agreement's own, with the columns that its feed reads, as a table.
///
/// Of a row that names no account nobody can say whose it is: it stands there without a word, so that it is refused as it was.
struct OwnRows {
  /// The table, as comma-separated values.
  private(set) var bytes: [UInt8] = []

  /// Takes rows over.
  /// - Parameters:
  ///   - path: The export.
  ///   - feed: The feed that reads it.
  ///   - agreement: The agreement.
  /// - Throws: `WorldFailure` when the export cannot be read, as it could before.
  init(_ path: String, by feed: Feed, of agreement: Agreement) throws {
    var picker = RowPicker(feed, of: agreement)
    let columns = picker.columns
    var table: [UInt8] = []
    Self.put(columns.map { Array($0.utf8)[...] }, on: &table)
    let blank = Array(repeating: ArraySlice<UInt8>(), count: columns.count)
    var unreadable = 0
    do throws(ExportError) {
      _ = try ExportFile(path: path).read(
        as: ExportFormat(feed.format),
        columns: columns,
        row: { bytes, fields, line in
          switch picker.pick(bytes, fields.span, line: line) {
          case .own: Self.put(fields.map { Self.text(bytes, $0) }, on: &table)
          case .anybodys: Self.put(blank, on: &table)
          case .none: break
          }
        },
        refuse: { _ in unreadable += 1 }
      )
    } catch {
      throw WorldFailure("cannot read \(path) again: \(error.description)")
    }
    for _ in 0..<unreadable { Self.put(blank, on: &table) }
    bytes = table
  }

  private static func text(_ bytes: Span<UInt8>, _ field: FieldBounds) -> ArraySlice<UInt8> {
    guard field.start >= 0 else { return [] }
    var text: [UInt8] = []
    text.reserveCapacity(field.end - field.start)
    for place in field.start..<field.end { text.append(bytes[place]) }
    return text[...]
  }

  private static func put(_ cells: [ArraySlice<UInt8>], on table: inout [UInt8]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { table.append(UInt8(ascii: ",")) }
      put(cell, on: &table)
    }
    table.append(UInt8(ascii: "\n"))
  }

  // Quoted where it must be, and where a reader might think it blank: a line of one empty cell is none.
  private static func put(_ cell: ArraySlice<UInt8>, on table: inout [UInt8]) {
    let isPlain = !cell.contains { [UInt8(ascii: ","), UInt8(ascii: "\""), 10, 13].contains($0) }
    guard !isPlain || cell.first == 32 || cell.last == 32 || cell.isEmpty else {
      table += cell
      return
    }
    table.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") { table.append(byte) }
      table.append(byte)
    }
    table.append(UInt8(ascii: "\""))
  }
}
