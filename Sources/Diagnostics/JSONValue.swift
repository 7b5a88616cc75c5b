/// A value of JSON without floating point: what is exact stays exact in whatever reads it.
package indirect enum JSONValue: Hashable, Sendable {
  /// No value.
  case null

  /// True or false.
  case bool(Bool)

  /// A whole number.
  case integer(Int64)

  /// A text; exact fractions and amounts are written as texts too.
  case string(String)

  /// Values in order.
  case array([JSONValue])

  /// Values by key, written in the order of the keys.
  case object([String: JSONValue])
}

extension JSONValue: ExpressibleByStringLiteral {
  /// Creates a text.
  package init(stringLiteral text: String) { self = .string(text) }
}

extension JSONValue {
  /// The text, or null for none.
  package static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// The whole number.
  package static func count(_ number: some BinaryInteger) -> JSONValue {
    .integer(Int64(clamping: number))
  }
}
