import AgreementLanguage
import Diagnostics

/// A place in a line where somebody writes: what stands before it.
struct Cursor {
  /// The text.
  let source: SourceText

  /// The place.
  let offset: Int

  /// The line up to the place.
  let before: Phrase

  /// The whole line.
  let line: Phrase

  init(_ source: SourceText, _ offset: Int) {
    self.source = source
    let range = source.lineRange(source.line(at: offset))
    self.offset = min(max(offset, range.lowerBound), range.upperBound)
    line = Phrase(source, range)
    before = Phrase(source, range.lowerBound..<self.offset)
  }

  /// What is begun at the place: back to a blank or one of these marks.
  func begun(after marks: String = ",;()[]:|") -> Range<Int> {
    let stops = Set(marks.utf8)
    let start = before.utf8.lastIndex { stops.contains($0) || $0 == 0x20 || $0 == 0x09 }
    return (start.map { $0 + 1 } ?? before.bytes.lowerBound)..<offset
  }

  /// What stands between the last mark before the place and the place, or nil without one.
  func opened(by mark: String, closedBy end: Character) -> Range<Int>? {
    guard let found = before.text.ranges(of: mark).last else { return nil }
    let rest = before.text[found.upperBound...]
    guard !rest.contains(end) else { return nil }
    return offset - rest.utf8.count..<offset
  }
}
