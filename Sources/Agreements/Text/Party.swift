package import ServiceHours

/// One side of the agreement.
package struct Party: Hashable, Sendable {
  /// The name by which terms speak of it: its role, or a name of its own where two have one role.
  package let role: String

  /// Its role, such as `supplier`.
  package let kind: String

  /// Its name in full.
  package let name: String

  /// Who signs for it, by function.
  package let signers: [String]

  /// Its addresses by kind, such as `mail` and `post`, in the order written.
  package let addresses: [Address]

  /// The zone of the place where it is, or nil for the agreement's.
  package let zone: Zone?

  /// The words it stands on.
  package let citation: Citation

  /// One way to reach a party.
  package struct Address: Hashable, Sendable {
    /// How, such as `mail`.
    package let kind: String

    /// Where.
    package let place: String

    /// Creates an address.
    package init(kind: String, place: String) {
      self.kind = kind
      self.place = place
    }
  }

  /// Creates a party.
  package init(
    role: String,
    kind: String,
    name: String,
    signers: [String],
    addresses: [Address],
    zone: Zone? = nil,
    citation: Citation
  ) {
    self.role = role
    self.kind = kind
    self.name = name
    self.signers = signers
    self.addresses = addresses
    self.zone = zone
    self.citation = citation
  }
}
