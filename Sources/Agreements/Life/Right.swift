/// What somebody may do when something has happened.
package struct Right: Hashable, Sendable {
  /// Its name, such as `step-in`.
  package let name: String

  /// Who has it.
  package let by: RolePath

  /// What gives it.
  package let triggers: [Trigger]

  /// What may be done, in words.
  package let may: String

  /// How long it lasts once it arose.
  package let within: Limit?

  /// When it ends, in words.
  package let until: String?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a right.
  package init(
    name: String,
    by: RolePath,
    triggers: [Trigger],
    may: String,
    within: Limit?,
    until: String?,
    citation: Citation
  ) {
    self.name = name
    self.by = by
    self.triggers = triggers
    self.may = may
    self.within = within
    self.until = until
    self.citation = citation
  }
}
