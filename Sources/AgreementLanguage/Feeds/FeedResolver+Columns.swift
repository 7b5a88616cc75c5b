extension FeedResolver {
  /// The name of a column, letter for letter; quotes protect marks and words of the language in it.
  ///
  /// A column that no file has would refuse every row, so what can hardly be a name is told here.
  mutating func column(_ phrase: Phrase, wanted: String) -> String {
    if phrase.isEmpty {
      Complaint.add(to: &findings, about: phrase, wanted: wanted)
    } else if !phrase.isOneColumn {
      findings.add(
        .unreadPhrase,
        "`\(phrase.text)` cannot be read; expected is \(wanted)",
        at: phrase,
        remedy: "if it is the name of one column, put it in double quotes"
      )
    }
    return phrase.unquoted.text
  }
}

extension Phrase {
  /// True when nothing outside quotes in the phrase has a meaning of its own.
  fileprivate var isOneColumn: Bool {
    [UInt8.comma, .semicolon].allSatisfy { split(on: $0).count == 1 }
      && ["is", "and", "or", "where"].allSatisfy { split(at: $0) == nil }
  }
}
