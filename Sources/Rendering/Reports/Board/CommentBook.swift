import Quantities

/// What managers say of misses, from a text that they write and keep.
///
/// Each miss has a heading, `## 2026-03 harrow first-response`, and under it what begins with `Comment:` and what begins
/// with `Action:`. What stands under a heading is never changed by a program.
package struct CommentBook: Sendable {
  /// What is wrong with the text.
  package struct Fault: Hashable, Sendable {
    /// The line, counted from 1.
    package let line: Int

    /// What is wrong, and what to do.
    package let message: String
  }

  /// What is said, by the miss.
  package private(set) var comments: [MissKey: MissComment] = [:]

  /// What is wrong, in the order of lines.
  package private(set) var faults: [Fault] = []

  /// The text as it was read.
  package let text: String

  /// A text in which nothing is said yet.
  package static let empty = "# Comments on misses\n"

  /// Reads a text.
  package init(_ text: String) {
    self.text = text
    var key: MissKey?
    var isAction = false
    var isUnderFault = false
    for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let line = line.trimmed
      if line.hasPrefix("#") {
        let known = faults.count
        key = heading(line, place + 1)
        isUnderFault = faults.count > known && key == nil
        isAction = false
        continue
      }
      // What stands under a wrong heading is not told as well.
      guard !line.isEmpty, !isUnderFault else { continue }
      guard let key else {
        tell(
          "nothing says which miss this is of; put it under a heading such as `## 2026-03 harrow first-response`",
          place + 1
        )
        continue
      }
      take(line, of: key, &isAction)
    }
  }

  // MARK: Reading

  private mutating func heading(_ line: String, _ number: Int) -> MissKey? {
    let words = line.drop { $0 == "#" }.split(separator: " ")
    // The title of the text is no miss.
    if line.prefix(while: { $0 == "#" }).count == 1 { return nil }
    guard words.count == 3, let period = CalendarPeriod(words[0]) else {
      tell(
        "a heading names a miss by period, agreement and level, such as `## 2026-03 harrow first-response`",
        number
      )
      return nil
    }
    let key = MissKey(period, String(words[1]), String(words[2]))
    if let first = comments[key] {
      tell("\(key) is spoken of on line \(first.line) already; put both under one heading", number)
    } else {
      comments[key] = MissComment(line: number)
    }
    return key
  }

  private mutating func take(_ line: String, of key: MissKey, _ isAction: inout Bool) {
    var words = line
    if let rest = line.after("Comment:") { (words, isAction) = (rest, false) }
    if let rest = line.after("Action:") { (words, isAction) = (rest, true) }
    guard !words.isEmpty else { return }
    if isAction {
      comments[key]?.action.append(words, after: " ")
    } else {
      comments[key]?.comment.append(words, after: " ")
    }
  }

  private mutating func tell(_ message: String, _ line: Int) {
    faults.append(Fault(line: line, message: message))
  }

  // MARK: Writing

  /// The text with room for misses of which it says nothing yet; what it says already stays as it is.
  package func holding(_ keys: [MissKey]) -> String {
    let missing = keys.filter { comments[$0] == nil }.sorted()
    guard !missing.isEmpty else { return text }
    let begin = text.isEmpty ? CommentBook.empty : text.hasSuffix("\n") ? text : text + "\n"
    return begin + missing.map { "\n## \($0)\n\nComment:\n\nAction:\n" }.joined()
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }

  /// What follows a word at the beginning, or nil without it.
  fileprivate func after(_ word: String) -> String? {
    guard lowercased().hasPrefix(word.lowercased()) else { return nil }
    return dropFirst(word.count).trimmed
  }
}

extension String {
  /// Puts words behind what is there.
  fileprivate mutating func append(_ words: String, after separator: String) {
    self += isEmpty ? words : separator + words
  }
}
