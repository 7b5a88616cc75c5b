/// A party as the first page and the signatures name it.
package struct PaperParty: Hashable, Sendable {
  /// The word it goes by in the paper, such as `Provider`.
  package let role: String

  /// Its name in full.
  package var name: [Inline]

  /// Where it is reached, in the order written.
  package let addresses: [String]

  /// Who signs for it, by function.
  package let signers: [String]

  /// The name that links to it end with.
  package let id: String

  /// Creates a party.
  package init(
    role: String,
    name: [Inline],
    addresses: [String],
    signers: [String],
    id: String
  ) {
    self.role = role
    self.name = name
    self.addresses = addresses
    self.signers = signers
    self.id = id
  }
}
