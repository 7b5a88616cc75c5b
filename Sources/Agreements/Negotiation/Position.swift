/// What one side expects of levels, accepts, and can resource, while the agreement is negotiated.
package struct Position: Hashable, Sendable {
  /// The role of the party that takes it.
  package let party: String

  /// What it says of each level, in the order written.
  package let stances: [Stance]

  /// The words it stands on.
  package let citation: Citation

  /// Creates a position.
  package init(party: String, stances: [Stance], citation: Citation) {
    self.party = party
    self.stances = stances
    self.citation = citation
  }
}
