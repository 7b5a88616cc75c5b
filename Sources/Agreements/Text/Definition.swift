/// A value the agreement gives a name, such as `monthly-fee`.
package struct Definition: Hashable, Sendable {
  /// Its name.
  package let name: String

  /// Its value.
  package let value: Literal

  /// The words it stands on.
  package let citation: Citation

  /// Creates a definition.
  package init(name: String, value: Literal, citation: Citation) {
    self.name = name
    self.value = value
    self.citation = citation
  }
}
