import Diagnostics

extension Phrase {
  /// The value without the place it was read at: `15 % of monthly-fee (MSA p. 14, 9.3)` cites the
  /// page and clause of the signed document that a companion runs.
  var withoutSource: Phrase {
    guard utf8.last == .closing, let open = utf8.lastIndex(of: .opening),
      let before = value(before: open),
      cut(open + 1..<bytes.upperBound - 1).isPage
    else { return self }
    return before
  }

  /// The pages that the words cite, and the one that stands right behind them, in the order written.
  var pages: [String] {
    var pages: [String] = []
    let whole = upToPage
    var open = whole.utf8.firstIndex(of: .opening)
    while let start = open {
      let rest = whole.utf8[(start + 1)...]
      guard let end = rest.firstIndex(of: .closing) else { break }
      let inside = whole.cut(start + 1..<end)
      if whole.value(before: start) != nil, inside.isPage { pages.append(inside.text) }
      open = whole.utf8[(start + 1)...].firstIndex(of: .opening)
    }
    return pages
  }

  /// The value before parentheses that open at an offset, or nil when they touch a word or have nothing before
  /// them.
  private func value(before open: Int) -> Phrase? {
    guard open > bytes.lowerBound, source.bytes[open - 1].isBlank else { return nil }
    return cut(bytes.lowerBound..<open).trimmed
  }

  /// True of `MSA p. 14, 9.3`: a document, a page of it, perhaps a clause.
  private var isPage: Bool {
    guard let (_, page) = split(at: "p.") else { return false }
    return page.utf8.first?.isDigit ?? false
  }

  /// The phrase with what stands in parentheses right behind it on its line.
  private var upToPage: Phrase {
    let line = source.lineRange(source.line(at: bytes.upperBound))
    let rest = source.bytes[bytes.upperBound..<max(bytes.upperBound, line.upperBound)]
    guard let open = rest.firstIndex(where: { !$0.isBlank }), rest[open] == .opening,
      open > rest.startIndex,
      let end = rest[open...].firstIndex(of: .closing)
    else { return self }
    return cut(bytes.lowerBound..<end + 1)
  }
}

extension Table {
  /// The table without the places its cells were read at; its rows keep their whole lines.
  var withoutSources: Table {
    Table(
      title: title,
      id: id,
      attributes: attributes,
      header: header,
      rows: rows.map { Row(cells: $0.cells.map(\.withoutSource), phrase: $0.phrase) },
      phrase: phrase
    )
  }
}
