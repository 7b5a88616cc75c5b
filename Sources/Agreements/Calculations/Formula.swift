/// One line of a calculation: a name, and how its value is worked out each period.
package struct Formula: Hashable, Sendable {
  /// Its name, such as `steps`.
  package let name: String

  /// How it is worked out.
  package let expression: Expression

  /// What it is a value of.
  package let dimension: Dimension

  /// The words it stands on.
  package let citation: Citation

  /// Creates a formula.
  package init(name: String, expression: Expression, dimension: Dimension, citation: Citation) {
    self.name = name
    self.expression = expression
    self.dimension = dimension
    self.citation = citation
  }
}
