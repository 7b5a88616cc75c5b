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

  /// The events by which it is done; none when nothing tells.
  package let done: [EventPattern]

  /// The events by which whom it is owed to does without it.
  package let waived: [EventPattern]

  /// How its time is counted, or nil for the agreement's way.
  package let counting: Counting?

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
    done: [EventPattern],
    waived: [EventPattern],
    counting: Counting?,
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
    self.done = done
    self.waived = waived
    self.counting = counting
    self.citation = citation
  }
}
