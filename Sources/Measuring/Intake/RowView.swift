/// One row while it is read: its fields and its line.
struct RowView {
  let fields: [FieldBounds]
  let line: Int

  /// The text of a field.
  func text(_ bytes: ByteSpan, _ place: Int) -> String {
    var text: [UInt8] = []
    for index in fields[place].start..<max(fields[place].start, fields[place].end) {
      text.append(bytes[index])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Why the row is refused, showing what stands in a field.
  func refusal(_ bytes: ByteSpan, _ place: Int, _ column: String, _ reason: String) -> Refusal {
    let found = text(bytes, place)
    let shown = found.count > 60 ? found.prefix(57) + "..." : found[...]
    return Refusal(line: line, column: column, reason: reason, found: String(shown))
  }
}
