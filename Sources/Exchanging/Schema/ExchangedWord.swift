import Diagnostics

/// A type whose values are words, written as the text writes them.
protocol ExchangedWord: ExchangedByName, CaseIterable, RawRepresentable where RawValue == String {}

extension ExchangedWord {
  var json: JSONValue { .string(rawValue) }

  static func definition(in definitions: inout Definitions) -> JSONValue {
    .words(allCases.map(\.rawValue))
  }
}
