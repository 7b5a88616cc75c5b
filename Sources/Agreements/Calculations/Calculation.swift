/// Values that are worked out each period and shown in its statement, line by line.
package struct Calculation: Hashable, Sendable {
  /// Its name, such as `shortfall-credit`.
  package let name: String

  /// Its lines, in the order of the text.
  package let formulas: [Formula]

  /// The words it stands on.
  package let citation: Citation

  /// Creates a calculation.
  package init(name: String, formulas: [Formula], citation: Citation) {
    self.name = name
    self.formulas = formulas
    self.citation = citation
  }
}
