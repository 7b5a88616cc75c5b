/// What is kept secret, and for how long.
package struct Confidentiality: Hashable, Sendable {
  /// Its name, such as `both-ways`.
  package let name: String

  /// Who keeps it.
  package let by: RolePath

  /// What is secret.
  package let covers: [String]

  /// What is not.
  package let exceptions: [String]

  /// Who may know it.
  package let seenBy: [RolePath]

  /// How long it lasts after the end, or nil without limit.
  package let lasts: Limit?

  /// How long after the end there is to give it back or destroy it.
  package let returned: Limit?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a confidentiality.
  package init(
    name: String,
    by: RolePath,
    covers: [String],
    exceptions: [String],
    seenBy: [RolePath],
    lasts: Limit?,
    returned: Limit?,
    citation: Citation
  ) {
    self.name = name
    self.by = by
    self.covers = covers
    self.exceptions = exceptions
    self.seenBy = seenBy
    self.lasts = lasts
    self.returned = returned
    self.citation = citation
  }
}
