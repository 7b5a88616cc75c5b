import Diagnostics

/// A type that is one of several things: the word alone, or an object with the word as its only key.
protocol ExchangedChoice: ExchangedByName {
  /// All it may be.
  static var choices: [Choice] { get }

  /// Which it is.
  var chosen: Chosen { get }
}

/// One thing a value may be: its word, and the parts that come with it.
struct Choice {
  /// The word.
  let word: String

  /// Its parts by key; a single part without a key is what stands under the word.
  let parts: [(key: String, type: any Exchanged.Type)]

  /// A word with nothing else.
  init(_ word: String) {
    self.word = word
    parts = []
  }

  /// A word with one part.
  init(_ word: String, _ type: any Exchanged.Type) {
    self.word = word
    parts = [("", type)]
  }

  /// A word with parts that have keys.
  init(_ word: String, _ parts: (String, any Exchanged.Type)...) {
    self.word = word
    self.parts = parts.map { (key: $0.0, type: $0.1) }
  }

  /// What the schema says of it.
  func schema(in definitions: inout Definitions) -> JSONValue {
    guard let first = parts.first else { return .object(["const": .string(word)]) }
    let value =
      first.key.isEmpty
      ? first.type.schema(in: &definitions) : .object(of: parts, in: &definitions)
    return .object([
      "type": "object",
      "properties": .object([word: value]),
      "required": .array([.string(word)]),
      "additionalProperties": .bool(false),
    ])
  }

  /// What is written of it.
  func json(_ values: [any Exchanged]) -> JSONValue {
    guard let first = parts.first else { return .string(word) }
    if first.key.isEmpty { return .object([word: values[0].json]) }
    var members: [String: JSONValue] = [:]
    for (part, value) in zip(parts, values) where value.json != .null {
      members[part.key] = value.json
    }
    return .object([word: .object(members)])
  }
}

/// The thing a value is, with its parts in the order of the choice.
struct Chosen {
  let word: String
  let values: [any Exchanged]

  init(_ word: String, _ values: any Exchanged...) {
    self.word = word
    self.values = values
  }
}

extension ExchangedChoice {
  var json: JSONValue {
    let chosen = chosen
    guard let choice = Self.choices.first(where: { $0.word == chosen.word }) else {
      preconditionFailure("\(Self.formName) has no choice \(chosen.word)")
    }
    return choice.json(chosen.values)
  }

  static func definition(in definitions: inout Definitions) -> JSONValue {
    let words = choices.filter(\.parts.isEmpty).map(\.word)
    var forms = choices.filter { !$0.parts.isEmpty }.map { $0.schema(in: &definitions) }
    if !words.isEmpty { forms.insert(.words(words), at: 0) }
    return forms.count == 1 ? forms[0] : .object(["oneOf": .array(forms)])
  }
}

extension JSONValue {
  /// What a schema says of a text that is one of these words.
  static func words(_ words: [String]) -> JSONValue {
    .object(["type": "string", "enum": .array(words.map(JSONValue.string))])
  }
}
