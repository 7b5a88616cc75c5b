/// How the agreement is extended.
package struct Renewal: Hashable, Sendable {
  /// Its name, such as `yearly`.
  package let name: String

  /// For how long.
  package let lasts: Limit

  /// How long before the end a notice stops it, or nil when none does.
  package let notice: Limit?

  /// Whose word extends it, or nil when it extends itself.
  package let needs: RolePath?

  /// How often, or nil without limit.
  package let times: Int64?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a renewal.
  package init(
    name: String,
    lasts: Limit,
    notice: Limit?,
    needs: RolePath?,
    times: Int64?,
    citation: Citation
  ) {
    self.name = name
    self.lasts = lasts
    self.notice = notice
    self.needs = needs
    self.times = times
    self.citation = citation
  }
}
