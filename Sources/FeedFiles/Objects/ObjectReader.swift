import Measuring

/// Reads objects one by one: hands out the values of a good one and says of any other why not.
struct ObjectReader {
  private let names: [String]
  private var parser: JSONParser
  private var shape = JSONShape()
  private var shapeFields: [FieldBounds]
  private var plain: [UInt8] = []
  private var plainFields: [FieldBounds]

  /// Creates a reader of some columns.
  init(columns names: [String]) {
    self.names = names
    parser = JSONParser(columns: names)
    shapeFields = parser.row.fields
    plainFields = parser.row.fields
  }

  /// Reads one line when it has the shape of the one before.
  /// - Parameters:
  ///   - bytes: The text, with eight line feeds after its end.
  ///   - start: Where the line begins.
  ///   - limit: Where the line feed after it must stand before.
  ///   - line: Its number.
  ///   - take: Handed the row.
  /// - Returns: Where the line feed stands, or nil when nothing has been read.
  @inline(always)
  mutating func readAlike(
    _ bytes: Span<UInt8>,
    from start: Int,
    before limit: Int,
    line: Int,
    take: (Span<UInt8>, [FieldBounds], Int) -> Void
  ) -> Int? {
    guard let end = shape.read(bytes, from: start, into: &shapeFields), end < limit
    else { return nil }
    take(bytes.extracting(start..<end), shapeFields, line)
    return end
  }

  /// Takes the shape of the object that was read last.
  mutating func learn(_ bytes: Span<UInt8>) {
    shape.learn(bytes, parser.outline)
    for slot in shapeFields.indices { shapeFields[slot] = .missing }
  }

  /// Reads one object.
  /// - Parameters:
  ///   - bytes: The text, with eight bytes after the object, none of which goes on with it.
  ///   - start: Where the object begins.
  ///   - end: Where it ends.
  ///   - line: The line it begins on.
  ///   - take: Handed the row when it is good.
  ///   - refuse: Told why when it is not.
  /// - Returns: Whether it is good.
  mutating func read(
    _ bytes: Span<UInt8>,
    from start: Int,
    to end: Int,
    line: Int,
    take: (Span<UInt8>, [FieldBounds], Int) -> Void,
    refuse: (Refusal) -> Void
  ) -> Bool {
    let own = bytes.extracting(start..<end)
    do throws(JSONFault) {
      try parser.read(bytes, from: start, to: end)
      for slot in parser.row.high {
        let field = parser.row.fields[slot]
        guard isUTF8(own.extracting(field.start..<field.end)) else { throw .notUTF8(slot: slot) }
      }
      guard !parser.row.escaped.isEmpty else {
        take(own, parser.row.fields, line)
        return true
      }
      try decode(own)
    } catch {
      refuse(refusal(error, line: line, bytes, from: start, to: end))
      return false
    }
    take(plain.span, plainFields, line)
    return true
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
    line: Int,
    _ bytes: Span<UInt8>,
    from start: Int,
    to end: Int
  ) -> Refusal {
    func row(_ reason: String, at place: Int? = nil) -> Refusal {
      let found = excerpt(of: bytes, from: min(place ?? start, end), to: end)
      let where_ = place.map { "at byte \($0 - start + 1): " } ?? ""
      return Refusal(line: line, reason: reason, found: where_ + found)
    }
    func column(_ slot: Int, _ reason: String, at place: Int? = nil) -> Refusal {
      let field = parser.row.fields[slot]
      let first = place ?? (field == .missing ? start : start + field.start)
      let last = place == nil && field != .missing ? start + field.end : end
      let found = excerpt(of: bytes, from: first, to: last)
      return Refusal(line: line, column: names[slot], reason: reason, found: found)
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
}
