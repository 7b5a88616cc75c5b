/// A field with a value that a fact gives it.
package struct FactValue: Hashable, Sendable {
  /// The field.
  package let field: String

  /// The value, of the field's kind.
  package let value: Literal

  /// Gives a field a value.
  package init(field: String, value: Literal) {
    self.field = field
    self.value = value
  }
}
