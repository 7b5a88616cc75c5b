/// One cell while its pieces come in.
struct CellDraft {
  /// How a cell says what its value is.
  enum Kind {
    case number, shared, text, inline, truth, error, date
  }

  /// What its value is.
  var kind = Kind.number

  /// Its column, counted from 0.
  var column = 0

  /// The number of its style.
  var style = 0

  /// True when its value is worked out by the spreadsheet.
  var hasFormula = false

  /// The bytes of its value.
  var value: [UInt8] = []

  /// Reads what the tag of a cell says.
  /// - Parameters:
  ///   - piece: The tag.
  ///   - batch: The block it stands in.
  ///   - next: The column it has when it does not say.
  /// - Throws: When the cell calls itself something that is no place.
  mutating func begin(
    _ piece: XMLBatch.Piece,
    _ batch: XMLBatch,
    next: Int
  ) throws(ExportProblem) {
    value.removeAll(keepingCapacity: true)
    hasFormula = false
    kind = .number
    style = 0
    column = next
    for place in piece.range {
      let attribute = batch.attributes[place]
      let bytes = batch.bytes[attribute.value]
      switch attribute.name {
      case .reference: column = try CellDraft.column(bytes)
      case .cellStyle: style = CellDraft.number(bytes) ?? 0
      case .cellType: kind = CellDraft.kind(bytes)
      default: break
      }
    }
  }

  /// The digits of a number that fits, or nil when it is none.
  static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 10 else { return nil }
    var number = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte & 0x0F)
    }
    return number
  }

  /// The column of a place such as `AB12`.
  private static func column(_ bytes: ArraySlice<UInt8>) throws(ExportProblem) -> Int {
    var column = 0
    var letters = 0
    for byte in bytes {
      let letter = byte & 0xDF
      guard letter >= UInt8(ascii: "A"), letter <= UInt8(ascii: "Z"), letters < 3 else { break }
      column = column * 26 + Int(letter) - 0x40
      letters += 1
    }
    // 16,384 columns are all a sheet can have.
    guard letters > 0, column <= 16_384, number(bytes.dropFirst(letters)) != nil else {
      throw .workbook(.badReference(String(decoding: bytes, as: UTF8.self)))
    }
    return column - 1
  }

  private static func kind(_ bytes: ArraySlice<UInt8>) -> Kind {
    for (name, kind) in kinds where bytes.elementsEqual(name) { return kind }
    return .number
  }

  private static let kinds: [([UInt8], Kind)] = [
    ("s", Kind.shared), ("str", .text), ("inlineStr", .inline), ("b", .truth), ("e", .error),
    ("d", .date),
  ].map { (Array($0.utf8), $1) }
}
