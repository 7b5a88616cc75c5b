/// A sentence with places for what differs: `{}` for the value, `{key}` and `{name}` for words, and
/// `{term}` for the name that the sentence gives.
struct SentenceFrame {
  /// What stands in the places.
  struct Parts {
    var value: [Inline]
    var key: String
    var name: String
    var term: [Inline]
  }

  let text: String

  /// The sentence with its places filled.
  func filled(_ parts: Parts) -> [Inline] {
    var result: [Inline] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result.words(String(rest[..<open]))
      switch rest[rest.index(after: open)..<close] {
      case "key": result.words(parts.key)
      case "name": result.words(parts.name)
      case "term": result += parts.term
      default: result += parts.value
      }
      rest = rest[rest.index(after: close)...]
    }
    result.words(String(rest))
    return result
  }
}
