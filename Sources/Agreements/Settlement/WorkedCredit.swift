/// A credit whose amount is worked out by a formula, where bands would not say it.
package struct WorkedCredit: Hashable, Sendable {
  /// Its name, such as `monthly`.
  package let name: String

  /// What is owed, before any cap.
  package let amount: Formula

  /// What it may not exceed, or nil where the amount itself says so.
  package let cap: Formula?

  /// Who owes it.
  package let owedBy: RolePath?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a credit.
  package init(
    name: String,
    amount: Formula,
    cap: Formula?,
    owedBy: RolePath?,
    citation: Citation
  ) {
    self.name = name
    self.amount = amount
    self.cap = cap
    self.owedBy = owedBy
    self.citation = citation
  }
}
