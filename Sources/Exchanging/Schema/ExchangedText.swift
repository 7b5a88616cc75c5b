import Diagnostics

/// A type written as one text of a certain form, such as a date or an amount with its currency.
protocol ExchangedText: ExchangedByName {
  /// What is written.
  var form: String { get }

  /// The regular expression that every text of the form satisfies.
  static var pattern: String { get }

  /// An example, for whoever reads the schema.
  static var example: String { get }
}

extension ExchangedText {
  var json: JSONValue { .string(form) }

  static func definition(in definitions: inout Definitions) -> JSONValue {
    .object([
      "type": "string", "pattern": .string(pattern), "examples": .array([.string(example)]),
    ])
  }
}
