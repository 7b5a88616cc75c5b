/// The wanted columns as bytes, to be found by their whole name.
struct ColumnNames {
  /// The names as texts.
  let texts: [String]

  private let names: [[UInt8]]

  /// Takes the names in the order of their slots.
  init(_ texts: [String]) {
    self.texts = texts
    names = texts.map { Array($0.utf8) }
  }

  /// The slot of a name, or nil when it is not wanted.
  func slot(of name: [UInt8]) -> Int? {
    for slot in names.indices where names[slot].count == name.count && names[slot] == name {
      return slot
    }
    return nil
  }
}
