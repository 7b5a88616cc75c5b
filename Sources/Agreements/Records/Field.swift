/// A field of a record: a fact about a subject or an event.
package struct Field: Hashable, Sendable {
  /// What a field holds.
  package enum Kind: Hashable, Sendable {
    /// One of the names, in the order declared; a row of facts holds its number.
    case names([String])

    /// A whole number.
    case count

    /// A number from nought with so many decimals; a row of facts holds it in units of its last decimal.
    case number(decimals: Int)

    /// An instant; a row of facts holds its microseconds.
    case instant
  }

  /// The most decimals a number may have.
  package static let mostDecimals = 9

  /// How many units of a row of facts are one.
  package var scale: Int64 {
    guard case .number(let decimals) = kind else { return 1 }
    return (0..<decimals).reduce(1) { scale, _ in scale * 10 }
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
