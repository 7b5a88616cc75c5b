/// A regular review of the agreement.
package struct Review: Hashable, Sendable {
  /// Its name, such as `quarterly`.
  package let name: String

  /// Who reviews.
  package let by: [RolePath]

  /// How often.
  package let every: Limit

  /// What is recorded.
  package let records: [String]

  /// What calls for one besides.
  package let triggers: [Trigger]

  /// The words it stands on.
  package let citation: Citation

  /// Creates a review.
  package init(
    name: String,
    by: [RolePath],
    every: Limit,
    records: [String],
    triggers: [Trigger],
    citation: Citation
  ) {
    self.name = name
    self.by = by
    self.every = every
    self.records = records
    self.triggers = triggers
    self.citation = citation
  }
}
