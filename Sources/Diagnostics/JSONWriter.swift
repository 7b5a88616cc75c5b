/// Writes JSON as RFC 8259 has it, so that equal values give equal bytes: keys are sorted.
private struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  let isIndented: Bool

  init(isIndented: Bool) { self.isIndented = isIndented }

  mutating func write(_ value: JSONValue, depth: Int = 0) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .string(let text): write(text)
    case .array(let values):
      list(values, "[", "]", depth) { writer, value in writer.write(value, depth: depth + 1) }
    case .object(let members):
      let sorted = members.sorted { $0.key < $1.key }
      list(sorted, "{", "}", depth) { writer, member in
        writer.write(member.key)
        writer.bytes += (writer.isIndented ? ": " : ":").utf8
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func list<Item>(
    _ items: [Item],
    _ open: String,
    _ close: String,
    _ depth: Int,
    _ item: (inout JSONWriter, Item) -> Void
  ) {
    bytes += open.utf8
    for (index, element) in items.enumerated() {
      if index > 0 { bytes += ",".utf8 }
      newLine(depth + 1)
      item(&self, element)
    }
    if !items.isEmpty { newLine(depth) }
    bytes += close.utf8
  }

  private mutating func newLine(_ depth: Int) {
    guard isIndented else { return }
    bytes.append(0x0A)
    for _ in 0..<depth { bytes += "  ".utf8 }
  }

  private mutating func write(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22: bytes += "\\\"".utf8
      case 0x5C: bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x08: bytes += "\\b".utf8
      case 0x0C: bytes += "\\f".utf8
      // DEL needs no escape, but stock tools write one, and their bytes should be ours.
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes += "\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}

extension JSONValue {
  /// The value on many lines, indented by two spaces, keys sorted, without a line end.
  package var indented: String { written(isIndented: true) }

  /// The value on one line without spaces, keys sorted, without a line end.
  package var compact: String { written(isIndented: false) }

  /// The value as a file: indented, with a line end.
  package var document: String { indented + "\n" }

  private func written(isIndented: Bool) -> String {
    var writer = JSONWriter(isIndented: isIndented)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
