import Measuring

/// Reads one object and notes where its wanted values stand; everything else is only checked.
///
/// A line feed follows the line, which no token of JSON holds, so that every scan ends at it.
struct JSONParser {
  /// How deep objects and lists may stand in each other.
  static let deepest = 64

  private let tree: KeyTree
  private var origin = 0
  private var place = 0

  /// What the last object held.
  private(set) var row: JSONRow

  /// What stood between its values.
  private(set) var outline = JSONOutline()

  /// Prepares to find columns.
  init(columns: [String]) {
    tree = KeyTree(columns: columns)
    row = JSONRow(wanted: columns.count)
  }

  /// Reads the object of one line.
  /// - Parameters:
  ///   - bytes: The text, with eight bytes after the line's end.
  ///   - start: Where the line begins.
  ///   - end: Where it ends; a line feed stands there.
  /// - Throws: When it is not an object that can be read.
  mutating func read(_ bytes: Span<UInt8>, from start: Int, to end: Int) throws(JSONFault) {
    row.clear()
    outline.clear()
    origin = start
    place = start
    skipBlanks(bytes)
    guard bytes[place] == UInt8(ascii: "{") else { throw .notObject }
    try object(bytes, node: KeyTree.root, depth: 1)
    while place < end, isBlank(bytes[place]) { place += 1 }
    guard place >= end else { throw .textAfterObject(at: place) }
  }

  private mutating func object(_ bytes: Span<UInt8>, node: Int?, depth: Int) throws(JSONFault) {
    guard depth <= JSONParser.deepest else { throw .tooDeep }
    var before = depth == 1 ? origin : place
    place += 1
    skipBlanks(bytes)
    if bytes[place] == UInt8(ascii: "}") {
      place += 1
      return
    }
    while true {
      guard bytes[place] == .quote else { throw .malformed(at: place) }
      let key = try key(bytes, node: node)
      skipBlanks(bytes)
      guard bytes[place] == UInt8(ascii: ":") else { throw .malformed(at: place) }
      place += 1
      skipBlanks(bytes)
      if depth == 1 { note(bytes, from: before, key: key) }
      try value(bytes, key: key, depth: depth)
      before = place
      skipBlanks(bytes)
      let byte = bytes[place]
      guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") else {
        throw .malformed(at: place)
      }
      place += 1
      if byte == UInt8(ascii: "}") {
        if depth == 1 { outline.add(from: before, to: place, slot: nil, isInner: false) }
        return
      }
      skipBlanks(bytes)
    }
  }

  /// Notes what stands before a value, at which we stand.
  private mutating func note(_ bytes: Span<UInt8>, from start: Int, key: Int?) {
    let isInner = bytes[place] == UInt8(ascii: "{") || bytes[place] == UInt8(ascii: "[")
    let slot = key.flatMap { tree.keys[$0].slot }
    outline.add(from: start, to: place, slot: slot, isInner: isInner)
  }

  private mutating func list(_ bytes: Span<UInt8>, depth: Int) throws(JSONFault) {
    guard depth <= JSONParser.deepest else { throw .tooDeep }
    place += 1
    skipBlanks(bytes)
    if bytes[place] == UInt8(ascii: "]") {
      place += 1
      return
    }
    while true {
      try value(bytes, key: nil, depth: depth)
      skipBlanks(bytes)
      let byte = bytes[place]
      guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") else {
        throw .malformed(at: place)
      }
      place += 1
      if byte == UInt8(ascii: "]") { return }
      skipBlanks(bytes)
    }
  }

  /// Reads a key, at whose quote we stand, and finds out whether it is wanted.
  private mutating func key(_ bytes: Span<UInt8>, node: Int?) throws(JSONFault) -> Int? {
    let text = try string(bytes)
    guard let node else { return nil }
    guard text.isEscaped else { return tree.find(bytes, from: text.start, to: text.end, in: node) }
    var plain: [UInt8] = []
    let own = bytes.extracting(text.start..<text.end)
    // A key with half a surrogate pair is nobody's.
    guard JSONEscapes.decode(own, onto: &plain) == .done else { return nil }
    let length = plain.count
    plain.append(contentsOf: repeatElement(0, count: TextWindow.guardLength))
    return tree.find(plain.span, from: 0, to: length, in: node)
  }

  private mutating func value(_ bytes: Span<UInt8>, key: Int?, depth: Int) throws(JSONFault) {
    let slot = key.flatMap { tree.keys[$0].slot }
    if let slot {
      guard !row.isMet[slot] else { throw .duplicate(slot: slot) }
      row.isMet[slot] = true
    }
    let start = place
    switch bytes[place] {
    case .quote:
      let text = try string(bytes)
      guard let slot else { return }
      row.fields[slot] = FieldBounds(start: text.start - origin, end: text.end - origin)
      if text.isEscaped { row.escaped.append(slot) }
      if text.mayHoldHigh { row.high.append(slot) }
    case UInt8(ascii: "{"):
      if let slot { throw .notOneValue(slot: slot, at: start) }
      try object(bytes, node: key.flatMap { tree.keys[$0].below }, depth: depth + 1)
    case UInt8(ascii: "["):
      if let slot { throw .notOneValue(slot: slot, at: start) }
      try list(bytes, depth: depth + 1)
    case UInt8(ascii: "n"): try literal(JSONParser.null, bytes)
    case UInt8(ascii: "t"):
      try literal(JSONParser.yes, bytes)
      if let slot { row.fields[slot] = FieldBounds(start: start - origin, end: place - origin) }
    case UInt8(ascii: "f"):
      try literal(JSONParser.no, bytes)
      if let slot { row.fields[slot] = FieldBounds(start: start - origin, end: place - origin) }
    default:
      try number(bytes)
      if let slot { row.fields[slot] = FieldBounds(start: start - origin, end: place - origin) }
    }
  }
}

// MARK: - Tokens

extension JSONParser {
  private struct Text {
    var start: Int
    var end: Int
    var isEscaped = false
    var mayHoldHigh = false
  }

  private static let quotes = Marks.repeated(.quote)
  private static let backslashes = Marks.repeated(UInt8(ascii: "\\"))
  private static let firstPrintable = Marks.repeated(0x60)

  /// Reads a string, at whose quote we stand.
  private mutating func string(_ bytes: Span<UInt8>) throws(JSONFault) -> Text {
    var text = Text(start: place + 1, end: place + 1)
    var offset = text.start
    var any: UInt64 = 0
    while true {
      let bits = Word(bytes, at: offset).bits
      let lowBits = bits & Marks.low
      any |= bits
      var differing = Marks.differing(lowBits, from: JSONParser.quotes)
      differing &= Marks.differing(lowBits, from: JSONParser.backslashes)
      // Adding 0x60 reaches the highest bit for all but control characters.
      differing &= lowBits &+ JSONParser.firstPrintable
      let marks = ~(differing | bits | Marks.low)
      guard marks != 0 else {
        offset += 8
        continue
      }
      offset += Marks.first(marks)
      let byte = bytes[offset]
      if byte == .quote { break }
      guard byte == UInt8(ascii: "\\") else { throw .malformed(at: offset) }
      text.isEscaped = true
      offset += try escapeLength(bytes, at: offset)
    }
    text.end = offset
    text.mayHoldHigh = any & Marks.high != 0
    place = offset + 1
    return text
  }

  private func escapeLength(_ bytes: Span<UInt8>, at offset: Int) throws(JSONFault) -> Int {
    let letter = bytes[offset + 1]
    guard letter == UInt8(ascii: "u") else {
      guard JSONEscapes.plain(letter) != nil else { throw .malformed(at: offset) }
      return 2
    }
    for digit in offset + 2..<offset + 6 where JSONEscapes.hexDigit(bytes[digit]) == nil {
      throw .malformed(at: offset)
    }
    return 6
  }

  private static let null = Array("null".utf8)
  private static let yes = Array("true".utf8)
  private static let no = Array("false".utf8)

  private mutating func literal(_ word: [UInt8], _ bytes: Span<UInt8>) throws(JSONFault) {
    for index in word.indices where bytes[place + index] != word[index] {
      throw .malformed(at: place)
    }
    place += word.count
  }

  private mutating func number(_ bytes: Span<UInt8>) throws(JSONFault) {
    guard let end = JSONNumber.end(bytes, from: place) else { throw .malformed(at: place) }
    place = end
  }

  @inline(always)
  private mutating func skipBlanks(_ bytes: Span<UInt8>) {
    while isBlank(bytes[place]) { place += 1 }
  }

  /// A blank within a line; the line feed that ends it is none.
  @inline(always)
  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == .carriageReturn
  }
}
