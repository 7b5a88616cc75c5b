/// What a manager says of a miss.
package struct MissComment: Hashable, Sendable {
  /// Why it came to it.
  package var comment = ""

  /// What is done about it.
  package var action = ""

  /// The line of the text on which it begins, counted from 1.
  package let line: Int

  /// True when nothing is said yet.
  package var isEmpty: Bool { comment.isEmpty && action.isEmpty }
}
