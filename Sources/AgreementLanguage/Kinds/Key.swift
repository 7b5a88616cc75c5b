/// A key of a kind of block: what it means and what becomes of a term under it.
package struct Key: Sendable {
  /// What becomes of a term.
  package enum Fate: Hashable, Sendable {
    /// The engine executes it.
    case runs

    /// It is typed and shown; the words say why it is not computed.
    case recorded(String)

    /// People decide it.
    case judged
  }

  /// The key as written, spaces folded to hyphens.
  package let name: String

  /// What it means, in one line.
  package let meaning: String

  /// What its value may be.
  package let shape: Shape

  /// What becomes of a term under it.
  package let fate: Fate

  /// True when a block without it is not complete.
  package let isNeeded: Bool

  /// True when a block may have it more than once.
  package let repeats: Bool

  init(
    _ name: String,
    _ meaning: String,
    _ shape: Shape = .phrase(""),
    _ fate: Fate = .runs,
    isNeeded: Bool = false,
    repeats: Bool = false
  ) {
    self.name = name
    self.meaning = meaning
    self.shape = shape
    self.fate = fate
    self.isNeeded = isNeeded
    self.repeats = repeats
  }

  /// A key whose meaning shows how its value is written, since its kind reads it in its own way.
  init(
    _ name: String,
    _ meaning: String,
    _ fate: Fate,
    isNeeded: Bool = false,
    repeats: Bool = false
  ) {
    self.init(name, meaning, .phrase(""), fate, isNeeded: isNeeded, repeats: repeats)
  }
}
