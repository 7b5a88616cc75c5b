package import AgreementLanguage

extension Table {
  /// What its rows are, or nil for a table of rules.
  package var rowKind: Kind? {
    let words = attributes.map(\.text)
    return Kind.ofRows.first { words.contains($0.name) }
  }
}

extension Phrase {
  /// The name in a header such as `-> first response`, or nil for a column that asks.
  package var output: Phrase? {
    guard text.hasPrefix("->") else { return nil }
    return cut(bytes.lowerBound + 2..<bytes.upperBound).trimmed
  }
}
