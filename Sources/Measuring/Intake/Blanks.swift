/// The texts that mean a field holds nothing: the empty one and those a feed names.
struct Blanks {
  private let texts: [[UInt8]]

  init(_ texts: [String]) { self.texts = texts.map { Array($0.utf8) } }

  /// True when one of the texts is a number.
  var mayBeNumbers: Bool { texts.contains { $0.contains { 0x30...0x39 ~= $0 } } }

  /// True when the field holds nothing.
  @inline(__always)
  func isBlank(_ bytes: ByteSpan, _ field: FieldBounds) -> Bool {
    if field.end <= field.start { return true }
    for text in texts where field.holds(text, in: bytes) { return true }
    return false
  }
}
