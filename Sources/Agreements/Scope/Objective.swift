/// What the agreement is for.
package struct Objective: Hashable, Sendable {
  /// Its name, such as `calmer-mornings`.
  package let name: String

  /// The objective in words.
  package let says: String

  /// The levels that serve it.
  package let levels: [String]

  /// The duties that serve it.
  package let duties: [String]

  /// The words it stands on.
  package let citation: Citation

  /// Creates an objective.
  package init(name: String, says: String, levels: [String], duties: [String], citation: Citation) {
    self.name = name
    self.says = says
    self.levels = levels
    self.duties = duties
    self.citation = citation
  }
}
