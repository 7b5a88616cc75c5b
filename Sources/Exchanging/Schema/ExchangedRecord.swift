import Diagnostics

/// A type written as an object with a member for each of its parts.
protocol ExchangedRecord: ExchangedByName {
  /// Its parts.
  static var formMembers: [Member<Self>] { get }
}

/// One member of an object: its key, and where its value comes from.
struct Member<Root> {
  /// Its key.
  let key: String

  /// The type of its value.
  let type: any Exchanged.Type

  /// Its value.
  let value: (Root) -> JSONValue

  /// Names a part.
  init<Value: Exchanged>(_ key: String, _ path: KeyPath<Root, Value>) {
    self.key = key
    type = Value.self
    value = { $0[keyPath: path].json }
  }
}

extension ExchangedRecord {
  var json: JSONValue {
    var members: [String: JSONValue] = [:]
    for member in Self.formMembers {
      let value = member.value(self)
      // What is not said is left out, so that nobody takes it for a value.
      if value != .null { members[member.key] = value }
    }
    return .object(members)
  }

  static func definition(in definitions: inout Definitions) -> JSONValue {
    .object(of: formMembers.map { ($0.key, $0.type) }, in: &definitions)
  }
}

extension JSONValue {
  /// What a schema says of an object with these members and no others.
  static func object(
    of members: [(key: String, type: any Exchanged.Type)],
    in definitions: inout Definitions
  ) -> JSONValue {
    var properties: [String: JSONValue] = [:]
    for member in members { properties[member.key] = member.type.schema(in: &definitions) }
    let required = members.filter { !$0.type.isOptional }.map(\.key).sorted()
    return .object([
      "type": "object",
      "properties": .object(properties),
      "required": .array(required.map(JSONValue.string)),
      "additionalProperties": .bool(false),
    ])
  }
}
