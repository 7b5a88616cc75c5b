/// Until when something may be claimed: a credit of a period, or what a right gives.
package struct Claim: Hashable, Sendable {
  /// The credit or the right, by its name.
  package let of: String

  /// True for a right, false for a credit.
  package let isRight: Bool

  /// Who may claim, or nil for the customer of a credit.
  package let by: RolePath?

  /// The last moment to claim.
  package let until: DutyDate

  /// The events by which it is claimed; none when nothing tells.
  package let claimed: [EventPattern]

  /// The words it stands on.
  package let citation: Citation

  /// Creates a claim.
  package init(
    of: String,
    isRight: Bool,
    by: RolePath?,
    until: DutyDate,
    claimed: [EventPattern],
    citation: Citation
  ) {
    self.of = of
    self.isRight = isRight
    self.by = by
    self.until = until
    self.claimed = claimed
    self.citation = citation
  }
}
