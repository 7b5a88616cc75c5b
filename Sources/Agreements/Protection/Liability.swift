/// A limit of liability.
package struct Liability: Hashable, Sendable {
  /// Its name, such as `general`.
  package let name: String

  /// Whose liability it limits, or nil for each side.
  package let by: RolePath?

  /// The most that is owed, or nil when it has no limit.
  package let cap: LiabilityCap?

  /// What it limits: one of these makes it a limit of its own above the general one.
  package let covers: [String]

  /// What it does not limit.
  package let exceptions: [String]

  /// What counts towards it.
  package let counts: [String]

  /// The words it stands on.
  package let citation: Citation

  /// Creates a liability.
  package init(
    name: String,
    by: RolePath?,
    cap: LiabilityCap?,
    covers: [String],
    exceptions: [String],
    counts: [String],
    citation: Citation
  ) {
    self.name = name
    self.by = by
    self.cap = cap
    self.covers = covers
    self.exceptions = exceptions
    self.counts = counts
    self.citation = citation
  }
}
