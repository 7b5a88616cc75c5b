/// A class of data: who sees it, and how long it is kept.
package struct DataClass: Hashable, Sendable {
  /// Its name, such as `customer-contact`.
  package let name: String

  /// How it must be treated: `public`, `internal`, `confidential`, `personal` or `special`.
  package let sensitivity: String

  /// The fields in it.
  package let fields: [String]

  /// Who may see it.
  package let seenBy: [RolePath]

  /// How long it is kept.
  package let keeps: Limit?

  /// From when that is counted.
  package let after: Occasion?

  /// What happens then.
  package let then: String?

  /// How long there is to tell of a breach.
  package let breachNotice: Limit?

  /// From when that is counted.
  package let breach: Occasion?

  /// What it is used for.
  package let purpose: String?

  /// Where it may be kept.
  package let places: [String]

  /// The words it stands on.
  package let citation: Citation

  /// Creates a data class.
  package init(
    name: String,
    sensitivity: String,
    fields: [String],
    seenBy: [RolePath],
    keeps: Limit?,
    after: Occasion?,
    then: String?,
    breachNotice: Limit?,
    breach: Occasion?,
    purpose: String?,
    places: [String],
    citation: Citation
  ) {
    self.name = name
    self.sensitivity = sensitivity
    self.fields = fields
    self.seenBy = seenBy
    self.keeps = keeps
    self.after = after
    self.then = then
    self.breachNotice = breachNotice
    self.breach = breach
    self.purpose = purpose
    self.places = places
    self.citation = citation
  }
}
