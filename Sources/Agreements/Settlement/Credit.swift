package import Quantities

/// What missed levels earn the customer in a period.
package struct Credit: Hashable, Sendable {
  /// What all credits of a period may not exceed; the excess is shared out by largest remainder.
  package struct Cap: Hashable, Sendable {
    /// The share of the base.
    package let percent: Percent

    /// The words it stands on.
    package let citation: Citation

    /// Creates a cap.
    package init(percent: Percent, citation: Citation) {
      self.percent = percent
      self.citation = citation
    }
  }

  /// Its name, such as `monthly`.
  package let name: String

  /// The table of bands.
  package let bands: String

  /// The output column of the bands that holds the credit.
  package let output: String

  /// The definition the percentages are of, an amount per period.
  package let base: String

  /// What all credits of a period may not exceed, or nil without limit.
  package let cap: Cap?

  /// The words the credits stand on.
  package let citation: Citation

  /// Creates a credit rule.
  package init(
    name: String,
    bands: String,
    output: String,
    base: String,
    cap: Cap?,
    citation: Citation
  ) {
    self.name = name
    self.bands = bands
    self.output = output
    self.base = base
    self.cap = cap
    self.citation = citation
  }
}
