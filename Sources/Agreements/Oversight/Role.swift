/// A function that people of a party hold.
package struct Role: Hashable, Sendable {
  /// Its name, such as `desk-lead`.
  package let name: String

  /// The party, by its role.
  package let party: String

  /// Who holds it.
  package let holder: String?

  /// How it is reached.
  package let addresses: [Party.Address]

  /// When it is reached.
  package let hours: String?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a role.
  package init(
    name: String,
    party: String,
    holder: String?,
    addresses: [Party.Address],
    hours: String?,
    citation: Citation
  ) {
    self.name = name
    self.party = party
    self.holder = holder
    self.addresses = addresses
    self.hours = hours
    self.citation = citation
  }
}
