package import Quantities

/// A certificate, policy or law whose keeping is shown.
package struct Evidence: Hashable, Sendable {
  /// Its name, such as `iso-27001`.
  package let name: String

  /// Who shows it.
  package let by: RolePath

  /// What it shows, in words.
  package let says: String?

  /// The last day it is valid.
  package let expires: CivilDate?

  /// True when it is renewed before it lapses.
  package let isRenewedBefore: Bool

  /// How long before it lapses it is asked for.
  package let asked: Limit?

  /// Who is shown it.
  package let to: RolePath?

  /// The words it stands on.
  package let citation: Citation

  /// Creates an evidence.
  package init(
    name: String,
    by: RolePath,
    says: String?,
    expires: CivilDate?,
    isRenewedBefore: Bool,
    asked: Limit?,
    to: RolePath?,
    citation: Citation
  ) {
    self.name = name
    self.by = by
    self.says = says
    self.expires = expires
    self.isRenewedBefore = isRenewedBefore
    self.asked = asked
    self.to = to
    self.citation = citation
  }
}
