/// One change of a text: what stands in a range is replaced.
package struct TextEdit: Hashable, Sendable {
  /// What is replaced; an empty range is a place where something is put in.
  package let range: SourceRange

  /// What stands there afterwards.
  package let replacement: String

  /// Creates an edit.
  package init(_ range: SourceRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension SourceText {
  /// A stretch of the text with edits made.
  /// - Parameters:
  ///   - edits: The edits, in any order; those of another text or outside the stretch are left out, and of
  ///     two that overlap the one that begins later is.
  ///   - bytes: The stretch.
  /// - Returns: The stretch as it then reads.
  package func edited(by edits: [TextEdit], within bytes: Range<Int>) -> String {
    var result = ""
    var next = bytes.lowerBound
    for edit in edits.sorted(by: { $0.range.bytes.isBefore($1.range.bytes) }) {
      let range = edit.range.bytes
      guard edit.range.source === self, range.lowerBound >= next,
        range.upperBound <= bytes.upperBound
      else { continue }
      result += self[next..<range.lowerBound] + edit.replacement
      next = range.upperBound
    }
    return result + self[next..<bytes.upperBound]
  }

  /// The whole text with edits made, as `edited(by:within:)` makes them.
  package func edited(by edits: [TextEdit]) -> String {
    edited(by: edits, within: 0..<bytes.count)
  }
}

extension Range<Int> {
  /// True when an edit of this range is made before one of another: what is put in at a place comes
  /// before what is replaced from there on.
  package func isBefore(_ other: Range<Int>) -> Bool {
    (lowerBound, upperBound) < (other.lowerBound, other.upperBound)
  }
}
