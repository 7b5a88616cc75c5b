import Agreements

extension FeedResolver {
  /// Reads `COLUMN; TEXT is NAME; otherwise NAME`, or the column alone.
  mutating func readField(_ phrase: Phrase, _ field: Field, path: String) {
    let parts = phrase.split(on: .semicolon)
    guard let reading = reading(parts, field) else { return }
    let (words, _) = parts[0].split(at: "as") ?? (parts[0], parts[0])
    let column = column(words, wanted: "`COLUMN; TEXT is NAME; otherwise NAME`")
    fields.append(
      FieldMapping(
        field: field.name,
        column: column,
        reading: reading,
        citation: cite(path, phrase)
      )
    )
  }

  private mutating func reading(_ parts: [Phrase], _ field: Field) -> FieldMapping.Reading? {
    switch field.kind {
    case .names(let names): return namesReading(parts.dropFirst(), names)
    case .count, .number, .instant: break
    }
    if parts.count > 1 {
      findings.add(
        .wrongType,
        "`\(field.name)` holds \(field.kind == .instant ? "an instant" : "a number"), not names",
        at: parts[1]
      )
      return nil
    }
    if field.kind == .count { return .count }
    if case .number(let decimals) = field.kind { return .number(decimals: decimals) }
    return columnTime(parts[0]).map { .instant($0.format) }
  }

  private mutating func namesReading(
    _ parts: ArraySlice<Phrase>,
    _ names: [String]
  ) -> FieldMapping.Reading? {
    var cases: [FieldMapping.Case] = []
    var otherwise: String?
    for part in parts where !part.isEmpty {
      if let name = part.dropping(first: "otherwise") {
        tellUndeclared(name, names)
        otherwise = name.name
      } else if let (text, name) = part.splitLast(at: "is"), !text.isEmpty {
        tellUndeclared(name, names)
        if cases.contains(where: { $0.text == text.unquoted.text }) {
          findings.add(.definedTwice, "`\(text.text)` is mapped twice", at: text)
        }
        cases.append(FieldMapping.Case(text: text.unquoted.text, name: name.name))
      } else {
        Complaint.add(to: &findings, about: part, wanted: "`TEXT is NAME` or `otherwise NAME`")
        return nil
      }
    }
    return .names(cases, otherwise: otherwise)
  }

  private mutating func tellUndeclared(_ name: Phrase, _ names: [String]) {
    // Without an agreement no names are known, and any may be right.
    guard !names.isEmpty, !names.contains(name.name) else { return }
    tellUnknown(name, "name of this field", among: names)
  }
}

extension Phrase {
  /// What stands before and after the last place where the words stand by themselves.
  func splitLast(at words: String) -> (before: Phrase, after: Phrase)? {
    let parts = splitAll(at: words)
    guard parts.count > 1, let last = parts.last else { return nil }
    let before = parts[parts.count - 2]
    return (cut(bytes.lowerBound..<before.bytes.upperBound).trimmed, last)
  }
}
