import Agreements

/// The columns a feed reads, each once, in the order in which fields are handed over.
struct ColumnList {
  private(set) var names: [String] = []

  /// The place of a column, new or known.
  mutating func place(of name: String) -> Int {
    if let place = names.firstIndex(of: name) { return place }
    names.append(name)
    return names.count - 1
  }
}
