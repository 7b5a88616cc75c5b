import Diagnostics

/// The named parts of a schema, each once, gathered while what refers to them is written.
struct Definitions {
  /// The parts by name.
  private(set) var all: [String: JSONValue] = [:]

  /// A reference to a part; it is written when it is first referred to.
  mutating func reference(
    _ name: String,
    _ definition: (inout Definitions) -> JSONValue
  ) -> JSONValue {
    if all[name] == nil {
      // A condition may hold conditions: the name stands before the part is written.
      all[name] = .null
      all[name] = definition(&self)
    }
    return .object(["$ref": .string("#/$defs/\(name)")])
  }
}
