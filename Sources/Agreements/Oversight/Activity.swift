/// Who is responsible for an activity, and who is told.
package struct Activity: Hashable, Sendable {
  /// Its name, such as `first-line`.
  package let name: String

  /// Who answers for it: exactly one.
  package let accountable: [RolePath]

  /// Who does it.
  package let responsible: [RolePath]

  /// Who is asked.
  package let consulted: [RolePath]

  /// Who is told.
  package let informed: [RolePath]

  /// The words it stands on.
  package let citation: Citation

  /// Creates an activity.
  package init(
    name: String,
    accountable: [RolePath],
    responsible: [RolePath],
    consulted: [RolePath],
    informed: [RolePath],
    citation: Citation
  ) {
    self.name = name
    self.accountable = accountable
    self.responsible = responsible
    self.consulted = consulted
    self.informed = informed
    self.citation = citation
  }
}
