import Diagnostics

/// A value of the model with one form in JSON: what is written of it, and what the schema says of that.
///
/// Both come from one declaration for each type, so that they cannot drift apart.
protocol Exchanged {
  /// What is written, or null of an optional value that is not there.
  var json: JSONValue { get }

  /// What the schema says of it.
  static func schema(in definitions: inout Definitions) -> JSONValue

  /// True when it may be left out of the record that holds it.
  static var isOptional: Bool { get }
}

extension Exchanged {
  static var isOptional: Bool { false }
}

/// A type that the schema defines under a name of its own.
protocol ExchangedByName: Exchanged {
  /// The name, such as `duty-date`.
  static var formName: String { get }

  /// What stands under that name.
  static func definition(in definitions: inout Definitions) -> JSONValue
}

extension ExchangedByName {
  static func schema(in definitions: inout Definitions) -> JSONValue {
    definitions.reference(formName) { definition(in: &$0) }
  }
}
