/// What a draft calls its record and its feed.
struct DraftNames: Sendable {
  let record: String
  let feed: String

  /// Names them by the subject's column, the first subject's name, or the name of the file.
  init(_ guess: RowGuess, stem: String) {
    let fromStem = ColumnWords(stem).words.lazy.compactMap(DraftNames.subject).first
    switch guess.kind {
    case .intervals:
      record = "service"
      feed = FeedWords.name(fromStem.map { $0 + "s" } ?? "intervals")
      return
    case .subjects(let column), .history(let column):
      let words = ColumnWords(column.name).words
      let own = words.lazy.compactMap(DraftNames.subject).first
      let firstValue = column.values.byCount.first?.text ?? ""
      record = own ?? DraftNames.byPrefix(firstValue) ?? fromStem ?? "case"
    }
    feed = record + "s"
  }

  private static func subject(_ word: String) -> String? {
    if Vocabulary.subjects.contains(word) { return word }
    let singular = String(word.dropLast())
    return word.hasSuffix("s") && Vocabulary.subjects.contains(singular) ? singular : nil
  }

  private static func byPrefix(_ text: String) -> String? {
    text.hasPrefix("INC")
      ? "incident" : text.hasPrefix("REQ") || text.hasPrefix("RITM") ? "request" : nil
  }
}
