import Agreements

/// How one field of a record is read from a row.
struct FieldProgram {
  /// What the text becomes.
  enum Reading {
    case names(NameReader)
    case count
    case number(decimals: Int)
    case instant(TimeReader)
  }

  let slot: Int
  let place: Int
  let column: String
  var reading: Reading

  // What a refusal says of a text that does not read.
  let reason: String

  init?(_ mapping: FieldMapping, record: Record, columns: inout ColumnList) {
    guard let slot = record.slot(mapping.field) else { return nil }
    self.slot = slot
    place = columns.place(of: mapping.column)
    column = mapping.column
    switch mapping.reading {
    case .names(let cases, let otherwise):
      guard case .names(let names) = record.fields[slot].kind else { return nil }
      reading = .names(NameReader(names: names, cases: cases, otherwise: otherwise))
      reason = "holds a value that the feed does not map to \(record.name).\(mapping.field)"
    case .count:
      reading = .count
      reason = "does not read as a count: digits, without a minus"
    case .number(let decimals):
      reading = .number(decimals: decimals)
      reason = "does not read as a number of at most \(decimals) decimals, without a minus"
    case .instant(let format):
      reading = .instant(TimeReader(format))
      reason = "does not read as \(format.text)"
    }
  }

  /// The value of the field, or nil when the text does not read.
  mutating func value(_ bytes: ByteSpan, _ bounds: FieldBounds) -> Int64? {
    switch reading {
    case .names(var reader):
      // Moved out and back, so that its table is never copied.
      reading = .count
      let value = reader.read(bytes, bounds)
      reading = .names(reader)
      return value
    case .count: return WholeNumber.read(bytes, bounds).flatMap { $0 < 0 ? nil : $0 }
    case .number(let decimals): return DecimalNumber.read(bytes, bounds, decimals: decimals)
    case .instant(var reader):
      reading = .count
      let value = reader.read(bytes, bounds)
      reading = .instant(reader)
      return value
    }
  }
}
