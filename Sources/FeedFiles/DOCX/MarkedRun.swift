/// A stretch of words of a Word file, and whether somebody put it in or took it out.
package struct MarkedRun: Hashable, Sendable {
  /// Whether the words stand in the file as it was, as it is to be, or in both.
  package enum Mark: Hashable, Sendable {
    case kept
    case inserted(Change)
    case deleted(Change)
  }

  /// Who made a change, and when, as the word processor wrote it.
  package struct Change: Hashable, Sendable {
    /// Who made it.
    package let author: String

    /// When, or nothing.
    package let date: String

    /// Creates a change.
    package init(author: String, date: String) {
      self.author = author
      self.date = date
    }
  }

  /// The words.
  package var text: String

  /// Whether they were put in or taken out.
  package let mark: Mark

  /// Creates a stretch of words.
  package init(_ text: String, _ mark: Mark) {
    self.text = text
    self.mark = mark
  }
}
