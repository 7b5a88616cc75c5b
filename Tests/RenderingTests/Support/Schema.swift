import Diagnostics
import Foundation

/// As much of JSON Schema as the project's own schemas use.
struct Schema {
  private let root: [String: Any]

  /// Reads a schema.
  init(path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// What in a value is not as the schema says, each with its path.
  func faults(of value: JSONValue) -> [String] { faults(value, root, "$") }

  private func faults(_ value: JSONValue, _ schema: [String: Any], _ path: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = String(reference.split(separator: "/").last ?? "")
      let definitions = root["$defs"] as? [String: [String: Any]]
      guard let definition = definitions?[name] else { return ["\(path): no \(reference)"] }
      return faults(value, definition, path)
    }
    if let choices = schema["oneOf"] as? [[String: Any]] {
      let all = choices.map { faults(value, $0, path) }
      return all.count(where: \.isEmpty) == 1 ? [] : all.flatMap(\.self)
    }
    return kindFaults(value, schema, path) + wordFaults(value, schema, path)
      + memberFaults(value, schema, path)
  }

  private func kindFaults(_ value: JSONValue, _ schema: [String: Any], _ path: String) -> [String] {
    let kinds = schema["type"] as? [String] ?? [schema["type"] as? String].compactMap(\.self)
    return kinds.isEmpty || kinds.contains(value.kind) ? [] : ["\(path): \(value.kind)"]
  }

  private func wordFaults(_ value: JSONValue, _ schema: [String: Any], _ path: String) -> [String] {
    guard case .string(let text) = value else { return [] }
    let words = schema["enum"] as? [String] ?? [schema["const"] as? String].compactMap(\.self)
    if !words.isEmpty, !words.contains(text) { return ["\(path): \(text)"] }
    guard let pattern = schema["pattern"] as? String else { return [] }
    let isFound = text.range(of: pattern, options: .regularExpression) != nil
    return isFound ? [] : ["\(path): \(text)"]
  }

  private func memberFaults(
    _ value: JSONValue,
    _ schema: [String: Any],
    _ path: String
  ) -> [String] {
    switch value {
    case .array(let items):
      let schema = schema["items"] as? [String: Any] ?? [:]
      return items.enumerated().flatMap { faults($1, schema, "\(path)[\($0)]") }
    case .object(let members):
      let known = schema["properties"] as? [String: [String: Any]] ?? [:]
      let missing = (schema["required"] as? [String] ?? []).filter { members[$0] == nil }
      return missing.map { "\(path).\($0): missing" }
        + members.flatMap { key, member in
          known[key].map { faults(member, $0, "\(path).\(key)") } ?? ["\(path).\(key): unknown"]
        }
    default: return []
    }
  }
}

extension JSONValue {
  fileprivate var kind: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .integer: "integer"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
