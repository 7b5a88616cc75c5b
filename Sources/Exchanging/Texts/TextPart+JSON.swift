extension TextPart {
  /// Reads a part, or complains.
  init?(_ view: JSONView, _ faults: inout [ExchangeFault]) {
    guard let (word, under) = view.choice(&faults) else { return nil }
    let read: TextPart?
    switch word {
    case "heading": read = TextPart.heading(under, &faults)
    case "prose": read = under.text(&faults).map(TextPart.prose)
    case "block": read = TextPart.block(under, &faults)
    case "table": read = TextPart.table(under, &faults)
    case "aside": read = TextPart.aside(under, &faults)
    default:
      let words = TextPart.choices.map { "`\($0.word)`" }.joined(separator: ", ")
      faults.append(
        .init(view.path, "says `\(word)`, which is no part of a text; parts are \(words)")
      )
      return nil
    }
    guard let read else { return nil }
    self = read
  }

  private static func heading(_ view: JSONView, _ faults: inout [ExchangeFault]) -> TextPart? {
    guard let members = view.members(["level", "title"], optional: ["number", "id"], &faults),
      let level = members["level"]?.integer(&faults),
      let title = members["title"]?.text(&faults)
    else { return nil }
    guard (1...6).contains(level) else {
      faults.append(.init(view.path, "has level \(level); headings have 1 to 6"))
      return nil
    }
    return .heading(
      level: level,
      number: members["number"]?.text(&faults),
      title: title,
      id: members["id"]?.text(&faults)
    )
  }

  private static func block(_ view: JSONView, _ faults: inout [ExchangeFault]) -> TextPart? {
    guard let members = view.members(["kind", "lines"], optional: ["name", "fence"], &faults),
      let kind = members["kind"]?.text(&faults)
    else { return nil }
    let lines = members["lines"]?.elements(&faults).compactMap { line in Line(line, &faults) }
    return .block(
      kind: kind,
      name: members["name"]?.text(&faults),
      lines: lines ?? [],
      fence: members["fence"]?.text(&faults)
    )
  }

  private static func table(_ view: JSONView, _ faults: inout [ExchangeFault]) -> TextPart? {
    let needed = ["id", "title", "attributes", "header", "rows"]
    guard let members = view.members(needed, optional: ["columns"], &faults),
      let id = members["id"]?.text(&faults), let title = members["title"]?.text(&faults)
    else { return nil }
    return .table(
      id: id,
      title: title,
      attributes: members["attributes"]?.texts(&faults) ?? [],
      header: members["header"]?.texts(&faults) ?? [],
      rows: members["rows"]?.elements(&faults).map { $0.texts(&faults) } ?? [],
      columns: members["columns"]?.elements(&faults).compactMap { Column($0, &faults) }
    )
  }

  private static func aside(_ view: JSONView, _ faults: inout [ExchangeFault]) -> TextPart? {
    guard let members = view.members(["text", "touches_before", "touches_after"], &faults),
      let text = members["text"]?.text(&faults),
      let before = members["touches_before"]?.flag(&faults),
      let after = members["touches_after"]?.flag(&faults)
    else { return nil }
    return .aside(text, touchesBefore: before, touchesAfter: after)
  }
}

extension TextPart.Line {
  fileprivate init?(_ view: JSONView, _ faults: inout [ExchangeFault]) {
    guard let (word, under) = view.choice(&faults) else { return nil }
    switch word {
    case "blank": self = .blank
    case "comment":
      guard let text = under.text(&faults) else { return nil }
      self = .comment(text)
    case "term":
      guard let members = under.members(["key", "value"], &faults),
        let key = members["key"]?.text(&faults), let value = members["value"]?.text(&faults)
      else { return nil }
      self = .term(key: key, value: value)
    default:
      faults.append(
        .init(view.path, "says `\(word)`; a line is a `term`, a `comment` or `blank`")
      )
      return nil
    }
  }
}

extension TextPart.Column {
  fileprivate init?(_ view: JSONView, _ faults: inout [ExchangeFault]) {
    guard let text = view.text(&faults) else { return nil }
    guard let column = TextPart.Column(rawValue: text) else {
      let words = TextPart.Column.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      faults.append(.init(view.path, "says `\(text)`; a column is set by one of \(words)"))
      return nil
    }
    self = column
  }
}

extension JSONView {
  fileprivate func texts(_ faults: inout [ExchangeFault]) -> [String] {
    elements(&faults).compactMap { $0.text(&faults) }
  }
}
