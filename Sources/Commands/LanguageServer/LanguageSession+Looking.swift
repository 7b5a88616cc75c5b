import AgreementLanguage
import Diagnostics
import Editing

extension LanguageSession {
  func hover(_ text: Manuscript, at offset: Int) -> JSONValue {
    guard let hover = text.hover(at: offset) else { return .null }
    return .object([
      "contents": .object(["kind": "markdown", "value": .string(hover.markdown)]),
      "range": range(hover.phrase.range),
    ])
  }

  func offers(_ text: Manuscript, at offset: Int) -> JSONValue {
    let offers = text.offers(at: offset)
    let items = offers.enumerated().map { index, offer in
      var item: [String: JSONValue] = [
        "label": .string(offer.label),
        "kind": .integer(Self.kind(offer.sort)),
        // Editors sort by this text, and the order of the list is meant.
        "sortText": .string(String(100_000 + index)),
        "textEdit": .object([
          "range": range(offer.replaced, of: text.source), "newText": .string(offer.text),
        ]),
      ]
      if !offer.detail.isEmpty { item["detail"] = .string(offer.detail) }
      if !offer.meaning.isEmpty {
        item["documentation"] = .object(["kind": "markdown", "value": .string(offer.meaning)])
      }
      return JSONValue.object(item)
    }
    return .object(["isIncomplete": .bool(false), "items": .array(items)])
  }

  /// The nearest of the sorts that the protocol knows, which an editor shows a picture for.
  private static func kind(_ sort: Offer.Sort) -> Int64 {
    switch sort {
    case .kind: 14
    case .key: 10
    case .word: 12
    case .name: 6
    case .member: 5
    case .term: 21
    case .clause: 18
    case .zone: 20
    }
  }

  /// A part of the outline.
  func symbol(_ part: OutlinePart, of source: SourceText) -> JSONValue {
    .object([
      "name": .string(part.name),
      "detail": .string(part.detail),
      "kind": .integer(Self.kind(part.sort)),
      "range": range(part.whole.bytes, of: source),
      "selectionRange": range(part.title.bytes, of: source),
      "children": .array(part.parts.map { symbol($0, of: source) }),
    ])
  }

  private static func kind(_ sort: OutlinePart.Sort) -> Int64 {
    switch sort {
    case .title: 1
    case .clause: 3
    case .block: 5
    case .table: 23
    }
  }

  /// The lines that can be folded away, of a part and what stands in it.
  func folds(_ part: OutlinePart, of source: SourceText) -> [JSONValue] {
    let first = source.line(at: part.whole.bytes.lowerBound)
    var last = source.line(at: max(part.whole.bytes.lowerBound, part.whole.bytes.upperBound - 1))
    // Blank lines between two clauses stay in sight.
    while last > first, source.lineRange(last).isEmpty { last -= 1 }
    let inner = part.parts.flatMap { folds($0, of: source) }
    guard last > first else { return inner }
    return [.object(["startLine": .count(first), "endLine": .count(last)])] + inner
  }
}
