import Measuring

/// Reads the lines of an NDJSON export, hands the good ones out and says of the others why not.
struct NDJSONReader {
  private let names: [String]
  private var parser: JSONParser
  private var plain: [UInt8] = []
  private var plainFields: [FieldBounds]

  private static let lineFeeds = Marks.repeated(.lineFeed)

  /// What has been counted so far.
  private(set) var count = RowCount()

  private let longestRow: Int

  /// Creates a reader of some columns, of lines that may be so long.
  init(columns names: [String], longestRow: Int) {
    self.longestRow = longestRow
    self.names = names
    parser = JSONParser(columns: names)
    plainFields = parser.row.fields
  }

  /// Reads the lines that are complete.
  /// - Parameters:
  ///   - bytes: The text, with eight line feeds after its end.
  ///   - start: Where the first line begins.
  ///   - end: Where the text ends.
  ///   - isLast: True when no text follows.
  ///   - take: Handed each good row.
  ///   - refuse: Told of each other row.
  /// - Returns: Where the first line begins that is not complete.
  /// - Throws: When the text is one JSON list, or a line is too long.
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
      let lineEnd = NDJSONReader.lineEnd(bytes, from: place)
      guard min(lineEnd, end) - place <= longestRow else {
        throw .rowTooLong(line: count.line, limit: longestRow)
      }
      guard lineEnd < end || isLast else { break }
      if isBlank(bytes, from: place, to: lineEnd) {
        count.blank += 1
      } else {
        try hand(bytes, from: place, to: lineEnd, take: take, refuse: refuse)
      }
      count.line += 1
      place = min(lineEnd + 1, end)
    }
    return place
  }

  private mutating func hand(
    _ bytes: Span<UInt8>,
    from start: Int,
    to end: Int,
    take: (Span<UInt8>, [FieldBounds], Int) -> Void,
    refuse: (Refusal) -> Void
  ) throws(ExportProblem) {
    if count.rows == 0, bytes[start] == UInt8(ascii: "[") { throw .jsonList(line: count.line) }
    count.rows += 1
    let own = bytes.extracting(start..<end)
    do throws(JSONFault) {
      try parser.read(bytes, from: start, to: end)
      for slot in parser.row.high {
        let field = parser.row.fields[slot]
        guard isUTF8(own.extracting(field.start..<field.end)) else { throw .notUTF8(slot: slot) }
      }
      guard !parser.row.escaped.isEmpty else { return take(own, parser.row.fields, count.line) }
      try decode(own)
    } catch {
      count.refused += 1
      return refuse(refusal(error, bytes, from: start, to: end))
    }
    take(plain.span, plainFields, count.line)
  }

  /// Copies the wanted values, their escapes decoded.
  private mutating func decode(_ own: Span<UInt8>) throws(JSONFault) {
    plain.removeAll(keepingCapacity: true)
    for (slot, field) in parser.row.fields.enumerated() {
      plainFields[slot] = field
      guard field != .missing else { continue }
      let start = plain.count
      let value = own.extracting(field.start..<field.end)
      switch JSONEscapes.decode(value, onto: &plain) {
      case .done: plainFields[slot] = FieldBounds(start: start, end: plain.count)
      case .halfPair: throw .halfPair(slot: slot)
      case .nul: throw .nul(slot: slot)
      }
    }
  }

  private func refusal(
    _ fault: JSONFault,
    _ bytes: Span<UInt8>,
    from start: Int,
    to end: Int
  ) -> Refusal {
    func row(_ reason: String, at place: Int? = nil) -> Refusal {
      let found = excerpt(of: bytes, from: min(place ?? start, end), to: end)
      let where_ = place.map { "at byte \($0 - start + 1): " } ?? ""
      return Refusal(line: count.line, reason: reason, found: where_ + found)
    }
    func column(_ slot: Int, _ reason: String, at place: Int? = nil) -> Refusal {
      let field = parser.row.fields[slot]
      let first = place ?? (field == .missing ? start : start + field.start)
      let last = place == nil && field != .missing ? start + field.end : end
      let found = excerpt(of: bytes, from: first, to: last)
      return Refusal(line: count.line, column: names[slot], reason: reason, found: found)
    }
    return switch fault {
    case .notObject: row("is not a JSON object")
    case .malformed(let place): row("is not well-formed JSON", at: place)
    case .textAfterObject(let place): row("has text after the object", at: place)
    case .tooDeep: row("is nested deeper than \(JSONParser.deepest)")
    case .duplicate(let slot): column(slot, "stands twice in one object")
    case .notOneValue(let slot, let place): column(slot, "is not a single value", at: place)
    case .halfPair(let slot): column(slot, "holds half of a surrogate pair")
    case .nul(let slot): column(slot, "holds a NUL character")
    case .notUTF8(let slot): column(slot, "is not valid UTF-8")
    }
  }

  private func isBlank(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    var place = start
    while place < end, bytes[place] <= 0x20, bytes[place] != 0 { place += 1 }
    return place == end
  }

  private static func lineEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var place = start
    while true {
      let marks = Marks.of(lineFeeds, in: Word(bytes, at: place).bits)
      if marks != 0 { return place + Marks.first(marks) }
      place += 8
    }
  }
}
