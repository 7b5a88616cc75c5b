/// Terms that stand together, drawn as sentences under a heading of their own.
package struct Provision: Hashable, Sendable {
  /// What sort of thing the terms are about, such as `Time limit`.
  package var kind: String

  /// Its name, or nil without one.
  package var name: [Inline]?

  /// The name that links to it end with, or nil without one.
  package var id: String?

  /// The sentences.
  package var sentences: [[Inline]]

  /// True for a worked example, which shows terms and makes none.
  package var isExample: Bool

  /// What stands in the margin beside it.
  package var notes: [[Inline]] = []

  /// Creates a provision.
  package init(
    kind: String,
    name: [Inline]?,
    id: String?,
    sentences: [[Inline]],
    isExample: Bool = false
  ) {
    self.kind = kind
    self.name = name
    self.id = id
    self.sentences = sentences
    self.isExample = isExample
  }
}
