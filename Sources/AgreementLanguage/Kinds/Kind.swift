/// A kind of block, or of row in a record table: the keys it knows and what each means.
///
/// The manual's list of kinds is tested against these values.
package struct Kind: Sendable {
  /// Whether a block of the kind bears a name.
  package enum Naming: Sendable {
    case named, unnamed
    /// One sentence, as examples have it.
    case titled
  }

  /// The first word of the fence, or of a record table's attributes.
  package let name: String

  /// What a block of the kind says, in one line.
  package let summary: String

  /// Whether a block of the kind bears a name.
  package let naming: Naming

  /// The keys it knows, in the order the manual lists them.
  package let keys: [Key]

  /// What other keys mean, or nil when any other key is an error.
  package let otherKeys: Key?

  init(
    _ name: String,
    _ summary: String,
    naming: Naming = .named,
    keys: [Key],
    otherKeys: Key? = nil
  ) {
    self.name = name
    self.summary = summary
    self.naming = naming
    self.keys = keys
    self.otherKeys = otherKeys
  }

  /// The key of a name, with a word for everything else when the kind is open.
  package func key(_ name: String) -> Key? { keys.first { $0.name == name } ?? otherKeys }
}
