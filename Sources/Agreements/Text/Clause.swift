package import Diagnostics

/// A numbered heading of the agreement with an id that never changes.
package struct Clause: Hashable, Sendable {
  /// The number as written, such as `4` or `4.2`, or nil for an unnumbered heading.
  package let number: String?

  /// The words of the heading.
  package let title: String

  /// The stable id, such as `credits`.
  package let id: String

  /// Where the heading stands.
  package let range: SourceRange

  /// Creates a clause.
  package init(number: String?, title: String, id: String, range: SourceRange) {
    self.number = number
    self.title = title
    self.id = id
    self.range = range
  }

  /// The clause as a citation names it, such as `clause 4 Service credits`.
  package var name: String {
    number.map { "clause \($0) \(title)" } ?? title
  }
}
