/// A way in which one side reaches the other.
package struct Channel: Hashable, Sendable {
  /// Its name, such as `phone`.
  package let name: String

  /// The party that answers.
  package let of: String?

  /// Where it is reached.
  package let addresses: [Party.Address]

  /// The hours it is answered in.
  package let hours: String?

  /// The subjects it is for, or nil for all.
  package let cases: Condition?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a channel.
  package init(
    name: String,
    of: String?,
    addresses: [Party.Address],
    hours: String?,
    cases: Condition?,
    citation: Citation
  ) {
    self.name = name
    self.of = of
    self.addresses = addresses
    self.hours = hours
    self.cases = cases
    self.citation = citation
  }
}
