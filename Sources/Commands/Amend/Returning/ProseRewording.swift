import AgreementLanguage
import Diagnostics

/// The entries of an amendment that may make a stretch of prose read as it came back.
struct ProseRewording {
  let paragraph: Paragraph
  let clause: String

  /// The prose of the whole clause, as it is written, with one blank between words.
  let prose: String

  /// Entries, each to be tried.
  /// - Parameters:
  ///   - old: The paragraph as it was drawn.
  ///   - new: The paragraph as it came back.
  /// - Returns: What each changes in a line, and the entry.
  func entries(_ old: String, _ new: String) -> [(words: String, entry: String)] {
    quoted(old, new) + reworded(old, new)
  }

  /// A quoted value says what its term says: it is the term that is to change.
  private func quoted(_ old: String, _ new: String) -> [(words: String, entry: String)] {
    paragraph.quotations.flatMap { quotation -> [(words: String, entry: String)] in
      let value = quotation.value.text
      return old.ranges(of: value).compactMap { range in
        let (before, after) = (old[..<range.lowerBound], old[range.upperBound...])
        guard new.hasPrefix(before), new.hasSuffix(after),
          new.count > before.count + after.count
        else { return nil }
        let now = String(new.dropFirst(before.count).dropLast(after.count))
        guard now != value else { return nil }
        return AmendmentEntry.replace(quotation.path.text, value, now)
      }
    }
  }

  /// The words that differ, with as many words around them as tell the place from all others.
  private func reworded(_ old: String, _ new: String) -> [(words: String, entry: String)] {
    let (left, right) = (old.split(separator: " "), new.split(separator: " "))
    let front = zip(left, right).prefix { $0 == $1 }.count
    let room = min(left.count, right.count) - front
    let back = min(room, zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count)
    for context in 0...left.count {
      let first = max(0, front - context)
      // Words before the place are taken first, words after it when there are no more.
      let more = max(0, context - front)
      let rest = max(0, back - more)
      let was = left[first..<left.count - rest].joined(separator: " ")
      let now = right[first..<right.count - rest].joined(separator: " ")
      guard !was.isEmpty, prose.ranges(of: was).count == 1 else { continue }
      return [
        now.isEmpty
          ? AmendmentEntry.repealWords(clause, was)
          : AmendmentEntry.replace("words in \(clause)", was, now)
      ]
    }
    return []
  }
}
