/// A block, or a row of a record table, with its keys known: both are one thing to the resolver.
struct Section {
  /// What it is.
  let kind: Kind

  /// Its name, folded; an unnamed block bears the name of its kind.
  let name: String

  /// Where the name stands.
  let namePhrase: Phrase

  /// Its lines or cells, in order.
  let lines: [Line]

  /// The whole of it.
  let phrase: Phrase

  /// True when it is a row of a table, which is one term; the lines of a block are a term each.
  let isRow: Bool

  /// One line of a block or one cell of a row.
  struct Line {
    /// The key, folded.
    let key: String

    /// Where the key stands; for a cell, in the header.
    let keyPhrase: Phrase

    /// The value.
    let value: Phrase
  }

  /// The value of the first line with a key.
  func value(_ key: String) -> Phrase? { lines.first { $0.key == key }?.value }

  /// The values of all lines with a key.
  func values(_ key: String) -> [Phrase] { lines.filter { $0.key == key }.map(\.value) }

  /// The path of a line, such as `monthly.cap`; terms of a `define` block go by their own names.
  func path(_ key: String) -> String { kind.name == "define" ? key : "\(name).\(key)" }
}
