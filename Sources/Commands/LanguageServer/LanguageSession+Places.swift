import AgreementLanguage
import Diagnostics
import Editing

/// Places as the protocol has them.
extension LanguageSession {
  func range(_ range: SourceRange) -> JSONValue { self.range(range.bytes, of: range.source) }

  func range(_ bytes: Range<Int>, of source: SourceText) -> JSONValue {
    .object([
      "start": place(bytes.lowerBound, of: source), "end": place(bytes.upperBound, of: source),
    ])
  }

  private func place(_ offset: Int, of source: SourceText) -> JSONValue {
    let (line, character) = encoding.position(of: offset, in: source)
    return .object(["line": .count(line), "character": .count(character)])
  }

  func location(_ range: SourceRange) -> JSONValue {
    .object(["uri": .string(address(of: range.source)), "range": self.range(range)])
  }

  /// The address of a text: the editor's own when it is open there.
  func address(of source: SourceText) -> String {
    desk.document(path: source.name)?.address ?? FileAddress.address(of: source.name)
  }

  func edit(_ edit: TextEdit) -> JSONValue {
    .object(["range": range(edit.range), "newText": .string(edit.replacement)])
  }

  /// Edits by the address of their text.
  func changes(_ edits: [TextEdit]) -> JSONValue {
    let texts = Dictionary(grouping: edits) { address(of: $0.range.source) }
    return .object(["changes": .object(texts.mapValues { .array($0.map(edit)) })])
  }

  /// The open text that a request is about, and the address it has; nil for a text Abide does not read.
  /// - Throws: `ResponseError` when it is not open.
  mutating func manuscript(
    _ parameters: StrictJSON
  ) throws(ResponseError) -> (manuscript: Manuscript, address: String)? {
    guard let address = parameters["textDocument"]?["uri"]?.text else {
      throw ResponseError(.invalidParams, "the request names no text")
    }
    guard desk.documents[address] != nil else {
      throw ResponseError(.invalidParams, "\(address) is not open")
    }
    return desk.manuscript(address).map { ($0, address) }
  }

  /// The offset a request is about.
  func offset(_ parameters: StrictJSON, in address: String) throws(ResponseError) -> Int {
    guard let document = desk.documents[address] else { return 0 }
    return try document.place(parameters["position"], encoding)
  }
}
