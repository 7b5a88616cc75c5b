import Agreements

/// How one instant is read from a row.
struct InstantProgram {
  let place: Int
  let column: String
  let reason: String
  private var reader: TimeReader

  init(_ time: ColumnTime, columns: inout ColumnList) {
    place = columns.place(of: time.column)
    column = time.column
    reason = "does not read as \(time.format.text)"
    reader = TimeReader(time.format)
  }

  /// True when instants are written as ISO 8601 has it.
  var readsISO8601: Bool { reader.isISO8601 }

  /// The instant in microseconds, or nil when the text does not read.
  mutating func value(_ bytes: ByteSpan, _ fields: FieldSpan) -> Int64? {
    reader.read(bytes, fields[place])
  }
}
