import Diagnostics

extension String: Exchanged {
  var json: JSONValue { .string(self) }

  static func schema(in definitions: inout Definitions) -> JSONValue {
    .object(["type": "string"])
  }
}

extension Bool: Exchanged {
  var json: JSONValue { .bool(self) }

  static func schema(in definitions: inout Definitions) -> JSONValue {
    .object(["type": "boolean"])
  }
}

extension Int: Exchanged {
  var json: JSONValue { .integer(Int64(self)) }

  static func schema(in definitions: inout Definitions) -> JSONValue {
    .object(["type": "integer"])
  }
}

extension Int64: Exchanged {
  var json: JSONValue { .integer(self) }

  static func schema(in definitions: inout Definitions) -> JSONValue {
    .object(["type": "integer"])
  }
}

extension Optional: Exchanged where Wrapped: Exchanged {
  var json: JSONValue { map(\.json) ?? .null }

  static func schema(in definitions: inout Definitions) -> JSONValue {
    Wrapped.schema(in: &definitions)
  }

  static var isOptional: Bool { true }
}

extension Array: Exchanged where Element: Exchanged {
  var json: JSONValue { .array(map(\.json)) }

  static func schema(in definitions: inout Definitions) -> JSONValue {
    .object(["type": "array", "items": Element.schema(in: &definitions)])
  }
}

extension Dictionary: Exchanged where Key == String, Value: Exchanged {
  var json: JSONValue { .object(mapValues(\.json)) }

  static func schema(in definitions: inout Definitions) -> JSONValue {
    .object(["type": "object", "additionalProperties": Value.schema(in: &definitions)])
  }
}
