/// Who keeps whom free of third parties' claims.
package struct Indemnity: Hashable, Sendable {
  /// Its name, such as `third-party`.
  package let name: String

  /// Who owes it.
  package let by: RolePath

  /// Whom it protects.
  package let to: RolePath

  /// Which claims.
  package let claims: [String]

  /// Which costs it includes.
  package let costs: [String]

  /// How long there is to tell of a claim.
  package let notice: Limit?

  /// From when that is counted.
  package let after: Occasion?

  /// Who conducts the defence.
  package let defence: RolePath?

  /// Whose consent a settlement needs.
  package let consent: RolePath?

  /// The words it stands on.
  package let citation: Citation

  /// Creates an indemnity.
  package init(
    name: String,
    by: RolePath,
    to: RolePath,
    claims: [String],
    costs: [String],
    notice: Limit?,
    after: Occasion?,
    defence: RolePath?,
    consent: RolePath?,
    citation: Citation
  ) {
    self.name = name
    self.by = by
    self.to = to
    self.claims = claims
    self.costs = costs
    self.notice = notice
    self.after = after
    self.defence = defence
    self.consent = consent
    self.citation = citation
  }
}
