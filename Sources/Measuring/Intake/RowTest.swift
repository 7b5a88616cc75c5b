import Agreements

/// A row condition with its columns found: a test of the raw fields of one row.
indirect enum RowTest {
  case field(Int, isOneOf: [[UInt8]])
  case blank(Int)
  case all([RowTest])
  case any([RowTest])
  case not(RowTest)

  init(_ condition: RowCondition, column: (String) -> Int) {
    switch condition {
    case .column(let name, let texts):
      self = .field(column(name), isOneOf: texts.map { Array($0.utf8) })
    case .blank(let name): self = .blank(column(name))
    case .all(let parts): self = .all(parts.map { RowTest($0, column: column) })
    case .any(let parts): self = .any(parts.map { RowTest($0, column: column) })
    case .not(let part): self = .not(RowTest(part, column: column))
    }
  }

  /// Adds the places of the columns it looks at.
  func collect(_ places: inout Set<Int>) {
    switch self {
    case .field(let place, _), .blank(let place): places.insert(place)
    case .all(let parts), .any(let parts): for part in parts { part.collect(&places) }
    case .not(let part): part.collect(&places)
    }
  }

  /// True when the row passes.
  func holds(_ bytes: ByteSpan, _ fields: FieldSpan, blanks: Blanks) -> Bool {
    switch self {
    case .field(let index, let texts):
      for text in texts where fields[index].holds(text, in: bytes) { return true }
      return false
    case .blank(let index): return blanks.isBlank(bytes, fields[index])
    case .all(let parts):
      for part in parts where !part.holds(bytes, fields, blanks: blanks) { return false }
      return true
    case .any(let parts):
      for part in parts where part.holds(bytes, fields, blanks: blanks) { return true }
      return false
    case .not(let part): return !part.holds(bytes, fields, blanks: blanks)
    }
  }
}

extension FieldBounds {
  /// True when the field holds exactly these bytes.
  func holds(_ text: [UInt8], in bytes: ByteSpan) -> Bool {
    guard end - start == text.count else { return false }
    for offset in 0..<text.count where bytes[start + offset] != text[offset] { return false }
    return true
  }
}
