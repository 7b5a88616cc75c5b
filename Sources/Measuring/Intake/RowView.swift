/// One row while it is read: the line it begins on, for complaints.
struct RowView {
  let line: Int

  /// The text of a field.
  static func text(_ bytes: ByteSpan, _ field: FieldBounds) -> String {
    var text: [UInt8] = []
    for index in field.start..<max(field.start, field.end) { text.append(bytes[index]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Why the row is refused, showing what stands in a field.
  func refusal(
    _ bytes: ByteSpan,
    _ field: FieldBounds,
    _ column: String,
    _ reason: String
  ) -> Refusal {
    let found = RowView.text(bytes, field)
    let shown = found.count > 60 ? found.prefix(57) + "..." : found[...]
    return Refusal(line: line, column: column, reason: reason, found: String(shown))
  }
}
