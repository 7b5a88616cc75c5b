/// A fenced block: its kind, perhaps a name, and `key: value` lines.
package struct Block: Sendable {
  /// The first word after the fence, such as `clock`.
  package let kind: Phrase

  /// The words after it, or nil without any.
  package let name: Phrase?

  /// The lines, in order.
  package let entries: [Entry]

  /// The whole block with its fences.
  package let phrase: Phrase

  /// One `key: value` line.
  package struct Entry: Sendable {
    /// What stands before the colon.
    package let key: Phrase

    /// What stands after it.
    package let value: Phrase

    /// Creates a line.
    package init(key: Phrase, value: Phrase) {
      self.key = key
      self.value = value
    }

    /// The whole line.
    package var phrase: Phrase { key.cut(key.bytes.lowerBound..<value.bytes.upperBound) }
  }
}
