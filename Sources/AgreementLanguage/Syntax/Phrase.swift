package import Diagnostics

/// A stretch of the text with its place: what every reader of a value works on.
///
/// A phrase is cut, never copied, so that any finding about a part of it marks exactly that part.
package struct Phrase: Hashable, Sendable {
  /// The text it is cut from.
  package let source: SourceText

  /// Its bytes in that text.
  package let bytes: Range<Int>

  /// Cuts a phrase.
  package init(_ source: SourceText, _ bytes: Range<Int>) {
    self.source = source
    self.bytes = bytes
  }

  /// The phrase at a place.
  package init(_ range: SourceRange) { self.init(range.source, range.bytes) }

  package static func == (left: Phrase, right: Phrase) -> Bool { left.range == right.range }

  package func hash(into hasher: inout Hasher) { hasher.combine(range) }

  /// Its place.
  package var range: SourceRange { SourceRange(source, bytes) }

  /// Its words as written.
  package var text: String { source[bytes] }

  /// The name it writes: spaces fold to hyphens and capital letters to small ones.
  package var name: String { Name.folded(unquoted.utf8) }

  /// True when nothing is written.
  package var isEmpty: Bool { bytes.isEmpty }

  /// The bytes themselves, by their offsets in the text.
  package var utf8: ArraySlice<UInt8> { source.bytes[bytes] }

  /// The part from one offset of the text to just before another.
  package func cut(_ bytes: Range<Int>) -> Phrase { Phrase(source, bytes) }

  /// The phrase without blanks at its ends.
  package var trimmed: Phrase {
    var (start, end) = (bytes.lowerBound, bytes.upperBound)
    while start < end, source.bytes[start].isBlank { start += 1 }
    while end > start, source.bytes[end - 1].isBlank { end -= 1 }
    return cut(start..<end)
  }

  /// True when it begins as a comment does.
  var opensComment: Bool { utf8.starts(with: Phrase.openingOfComment) }

  private static let openingOfComment = Array("<!--".utf8)

  /// The phrase without double quotes around it.
  package var unquoted: Phrase {
    guard bytes.count >= 2, utf8.first == .quote, utf8.last == .quote else { return self }
    return cut(bytes.lowerBound + 1..<bytes.upperBound - 1)
  }

  /// True when the phrase stands in double quotes.
  package var isQuoted: Bool { unquoted.bytes != bytes }
}
