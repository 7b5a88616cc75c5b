/// A field of a record: a fact about a subject or an event.
package struct Field: Hashable, Sendable {
  /// What a field holds.
  package enum Kind: Hashable, Sendable {
    /// One of the names, in the order declared; a row of facts holds its number.
    case names([String])

    /// A whole number.
    case count

    /// An instant; a row of facts holds its microseconds.
    case instant
  }

  /// Its name, such as `users-affected`.
  package let name: String

  /// What it holds.
  package let kind: Kind

  /// Creates a field.
  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}
