/// A name with its value, such as a party's role with the party.
package struct Fact: Hashable, Sendable {
  /// The name.
  package var name: String

  /// The value.
  package var value: Cell

  /// Creates a fact.
  package init(_ name: String, _ value: Cell) {
    self.name = name
    self.value = value
  }

  /// Creates a fact of plain words.
  package init(_ name: String, _ value: String) { self.init(name, Cell(value)) }
}
