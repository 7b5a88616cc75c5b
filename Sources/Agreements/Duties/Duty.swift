/// What one side does for another, by when.
package struct Duty: Hashable, Sendable {
  /// Its name, such as `monthly-report`.
  package let name: String

  /// Who owes it.
  package let by: RolePath

  /// Whom it is owed to.
  package let to: RolePath

  /// What is done, in words, or nil when its name says it.
  package let says: String?

  /// When it is due.
  package let due: DutyDate

  /// What follows when it is late.
  package let ifLate: [LateEffect]

  /// What is handed over, or nil when nothing is.
  package let delivers: String?

  /// How it is accepted, or nil when nothing is said.
  package let acceptance: Acceptance?

  /// What it cannot be done without.
  package let needs: [Need]

  /// The words it stands on.
  package let citation: Citation

  /// Creates a duty.
  package init(
    name: String,
    by: RolePath,
    to: RolePath,
    says: String?,
    due: DutyDate,
    ifLate: [LateEffect],
    delivers: String?,
    acceptance: Acceptance?,
    needs: [Need],
    citation: Citation
  ) {
    self.name = name
    self.by = by
    self.to = to
    self.says = says
    self.due = due
    self.ifLate = ifLate
    self.delivers = delivers
    self.acceptance = acceptance
    self.needs = needs
    self.citation = citation
  }
}
