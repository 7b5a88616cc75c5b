/// The heading of a clause of a paper.
package struct PaperHeading: Hashable, Sendable {
  /// The number, if there is one, and the title.
  package var words: [Inline]

  /// The title alone.
  package let title: String

  /// The name that links to it end with.
  package let id: String

  /// How deep it stands: 1 for a clause, 2 for a clause of a clause.
  package let depth: Int

  /// What stands in the margin beside it, such as the amendment that changed the clause.
  package var notes: [[Inline]] = []

  /// Creates a heading.
  package init(number: String?, title: String, id: String, depth: Int) {
    words = [.words(number.map { "\($0). \(title)" } ?? title)]
    self.title = title
    self.id = id
    self.depth = depth
  }
}
