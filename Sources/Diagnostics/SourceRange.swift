/// A stretch of one text, by byte offsets.
package struct SourceRange: Sendable {
  /// The text.
  package let source: SourceText

  /// The bytes, possibly none: then it is the place between two characters.
  package let bytes: Range<Int>

  /// Marks a stretch of a text.
  package init(_ source: SourceText, _ bytes: Range<Int>) {
    self.source = source
    self.bytes = bytes
  }

  /// The marked text.
  package var text: String { source[bytes] }
}

extension SourceRange: Hashable {
  package static func == (left: SourceRange, right: SourceRange) -> Bool {
    left.source === right.source && left.bytes == right.bytes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(source))
    hasher.combine(bytes)
  }
}

extension SourceRange: CustomStringConvertible {
  /// The place as `file:line:column`.
  package var description: String {
    let (line, column) = source.position(at: bytes.lowerBound)
    return "\(source.name):\(line):\(column)"
  }
}
