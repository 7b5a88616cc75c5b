import Agreements

/// A block or a row with every line read.
struct SaidSection {
  /// The block or row.
  let section: Section

  /// What its lines say, by key.
  let said: [String: [Said]]

  /// The words it stands on.
  let citation: Citation

  /// Its name.
  var name: String { section.name }

  /// What the first line of a key says.
  subscript(key: String) -> Said? { said[key]?.first }

  /// The items of all lines of a key.
  func items(_ key: String) -> [Said] { said[key, default: []].flatMap(\.items) }

  /// The words of all items of a key, for what people read.
  func texts(_ key: String) -> [String] { items(key).map(\.text) }

  /// The names of all items of a key.
  func names(_ key: String) -> [String] { items(key).compactMap(\.name) }

  /// The people of all items of a key.
  func people(_ key: String) -> [RolePath] { items(key).compactMap(\.person) }
}
