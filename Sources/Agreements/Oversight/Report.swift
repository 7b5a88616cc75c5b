/// A report one side sends the other.
package struct Report: Hashable, Sendable {
  /// Its name, such as `monthly-service`.
  package let name: String

  /// Who gets it.
  package let to: [RolePath]

  /// How often.
  package let every: Rhythm

  /// When it is due.
  package let due: DutyDate?

  /// The duty that says when it is due.
  package let duty: String?

  /// What it says.
  package let holds: [String]

  /// The words it stands on.
  package let citation: Citation

  /// Creates a report.
  package init(
    name: String,
    to: [RolePath],
    every: Rhythm,
    due: DutyDate?,
    duty: String?,
    holds: [String],
    citation: Citation
  ) {
    self.name = name
    self.to = to
    self.every = every
    self.due = due
    self.duty = duty
    self.holds = holds
    self.citation = citation
  }
}
