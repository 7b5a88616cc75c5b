import Diagnostics
import Foundation

/// As much of JSON Schema as the schema of exports uses.
struct Schema {
  private let root: JSONValue

  /// Reads a schema.
  init(path: String) throws {
    root = try JSONValue(json: String(contentsOfFile: path, encoding: .utf8))
  }

  /// The names of its parts.
  var definitions: [String] {
    if case .object(let parts) = root["$defs"] ?? .null { Array(parts.keys) } else { [] }
  }

  /// What in a value is not as the schema says, each with its path.
  func faults(of value: JSONValue) -> [String] {
    var walk = SchemaWalk(root: root)
    return walk.faults(value, root, "$")
  }

  /// The parts of the schema that a value has something of.
  func definitions(usedBy value: JSONValue) -> Set<String> {
    var walk = SchemaWalk(root: root)
    _ = walk.faults(value, root, "$")
    return walk.used
  }
}

/// One way through a schema and a value.
private struct SchemaWalk {
  let root: JSONValue
  var used: Set<String> = []

  mutating func faults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    if case .string(let reference) = schema["$ref"] ?? .null {
      let name = String(reference.split(separator: "/").last ?? "")
      guard let definition = root["$defs"]?[name] else { return ["\(path): no \(reference)"] }
      used.insert(name)
      return faults(value, definition, path)
    }
    if case .array(let choices) = schema["oneOf"] ?? .null {
      let before = used
      var fitting: [Set<String>] = []
      var all: [String] = []
      for choice in choices {
        used = before
        let found = faults(value, choice, path)
        if found.isEmpty { fitting.append(used) }
        all += found
      }
      used = fitting.first ?? before
      return fitting.count == 1 ? [] : ["\(path): \(fitting.count) choices fit"] + all
    }
    return ownFaults(value, schema, path) + parts(value, schema, path)
  }

  private func ownFaults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    var faults: [String] = []
    if case .string(let type) = schema["type"] ?? .null, type != value.type {
      return ["\(path): \(value.type)"]
    }
    if let constant = schema["const"], constant != value {
      faults.append("\(path): not \(constant)")
    }
    if case .array(let words) = schema["enum"] ?? .null, !words.contains(value) {
      faults.append("\(path): \(value.compact)")
    }
    if case .string(let pattern) = schema["pattern"] ?? .null, case .string(let text) = value,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      faults.append("\(path): \(text)")
    }
    return faults
  }

  private mutating func parts(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    switch value {
    case .array(let items):
      guard let schema = schema["items"] else { return [] }
      return items.enumerated().flatMap { faults($1, schema, "\(path)[\($0)]") }
    case .object(let members):
      var found: [String] = []
      if case .array(let needed) = schema["required"] ?? .null {
        for case .string(let key) in needed where members[key] == nil {
          found.append("\(path).\(key): missing")
        }
      }
      for (key, member) in members.sorted(by: { $0.key < $1.key }) {
        if let own = schema["properties"]?[key] {
          found += faults(member, own, "\(path).\(key)")
        } else if let others = schema["additionalProperties"], others != .bool(false) {
          found += faults(member, others, "\(path).\(key)")
        } else {
          found.append("\(path).\(key): unknown")
        }
      }
      return found
    default: return []
    }
  }
}

extension JSONValue {
  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  fileprivate var type: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .integer: "integer"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  /// Reads JSON without fractions.
  init(json text: String) throws {
    self = JSONValue(
      try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    )
  }

  private init(_ value: Any) {
    switch value {
    case let text as String: self = .string(text)
    case let values as [Any]: self = .array(values.map { JSONValue($0) })
    case let members as [String: Any]: self = .object(members.mapValues { JSONValue($0) })
    case let number as NSNumber:
      // What JSON writes as true or false is kept as a character.
      let isFlag = unsafe String(cString: number.objCType) == "c"
      self = isFlag ? .bool(number.boolValue) : .integer(number.int64Value)
    default: self = .null
    }
  }
}

extension SomeText {
  /// The text as it is exported.
  func exported() throws -> JSONValue {
    try JSONValue(json: json)
  }
}
