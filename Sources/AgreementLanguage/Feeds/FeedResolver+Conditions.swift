import Agreements

extension FeedResolver {
  /// Reads tests of a row's texts joined by `and` or by `or`; mixing them needs parentheses.
  mutating func condition(_ phrase: Phrase) -> RowCondition? {
    guard let joined = JoinedTests.read(phrase, &findings) else { return nil }
    switch joined {
    case .all(let parts): return conditions(parts).map(RowCondition.all)
    case .any(let parts): return conditions(parts).map(RowCondition.any)
    case .inner(let inner): return condition(inner)
    case .one: return test(phrase)
    }
  }

  private mutating func conditions(_ parts: [Phrase]) -> [RowCondition]? {
    var result: [RowCondition] = []
    for part in parts {
      if let condition = condition(part) { result.append(condition) }
    }
    return result.count == parts.count ? result : nil
  }

  /// Reads `COLUMN is TEXT`, `is not TEXT`, `is blank`, `is not blank` or `in (TEXT, TEXT)`.
  private mutating func test(_ phrase: Phrase) -> RowCondition? {
    if let (words, value) = phrase.split(at: "is"), !words.isEmpty, !value.isEmpty {
      let column = column(words, wanted: "a test such as `event is reply`")
      let negated = value.dropping(first: "not")
      let text = negated ?? value
      let test: RowCondition =
        text.text == "blank"
        ? .blank(column: column) : .column(column, isOneOf: [text.unquoted.text])
      return negated == nil ? test : .not(test)
    }
    if let (words, list) = phrase.split(at: "in"), let texts = list.inParentheses {
      let column = column(words, wanted: "a test such as `event in (reply, note)`")
      return .column(column, isOneOf: texts.split(on: .comma).map(\.unquoted.text))
    }
    Complaint.add(to: &findings, about: phrase, wanted: "a test such as `event is reply`")
    return nil
  }
}
