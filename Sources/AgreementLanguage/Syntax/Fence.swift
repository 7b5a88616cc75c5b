/// The line that opens a fenced block.
struct Fence {
  /// The mark it is made of, a backtick or a tilde.
  let mark: UInt8

  /// How many marks there are; the closing line needs as many.
  let count: Int

  /// What follows the marks.
  let info: Phrase

  /// The whole line.
  let line: Phrase

  /// Reads an opening fence, or nil when the line is none; blanks around it do not matter.
  init?(opening line: Phrase) {
    let text = line.trimmed
    guard let mark = text.utf8.first, mark == .backtick || mark == UInt8(ascii: "~") else {
      return nil
    }
    let count = text.utf8.prefix { $0 == mark }.count
    let info = text.cut(text.bytes.lowerBound + count..<text.bytes.upperBound).trimmed
    // Backticks after the marks make it an inline code span, as CommonMark has it.
    guard count >= 3, !info.utf8.contains(.backtick) else { return nil }
    self.mark = mark
    self.count = count
    self.info = info
    self.line = line
  }

  /// The marks of a line that closes it.
  var marks: String { String(repeating: mark == .backtick ? "`" : "~", count: count) }

  /// True when the line closes this fence.
  func isClosed(by line: Phrase) -> Bool {
    guard let other = Fence(opening: line) else { return false }
    return other.mark == mark && other.count >= count && other.info.isEmpty
  }
}
