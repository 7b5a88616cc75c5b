import Diagnostics

/// A value that was read, with the path to it, so that whatever is wrong with it can be told.
struct JSONView {
  let value: JSONValue
  let path: String

  /// What JSON calls it.
  var kind: String {
    switch value {
    case .null: "null"
    case .bool: "true or false"
    case .integer: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }

  /// The text, or nil with a complaint.
  func text(_ faults: inout [ExchangeFault]) -> String? {
    if case .string(let text) = value { return text }
    return refuse("a text", &faults)
  }

  /// The whole number, or nil with a complaint.
  func integer(_ faults: inout [ExchangeFault]) -> Int? {
    if case .integer(let number) = value { return Int(exactly: number) }
    return refuse("a whole number", &faults)
  }

  /// True or false, or nil with a complaint.
  func flag(_ faults: inout [ExchangeFault]) -> Bool? {
    if case .bool(let flag) = value { return flag }
    return refuse("true or false", &faults)
  }

  /// The elements of a list; none, with a complaint, of anything else.
  func elements(_ faults: inout [ExchangeFault]) -> [JSONView] {
    if case .array(let values) = value {
      return values.enumerated().map { JSONView(value: $1, path: "\(path)[\($0)]") }
    }
    _ = refuse("a list", &faults) as String?
    return []
  }

  /// The members of an object that has those keys and no others; nil with a complaint otherwise.
  func members(
    _ needed: [String],
    optional: [String] = [],
    _ faults: inout [ExchangeFault]
  ) -> [String: JSONView]? {
    guard case .object(let members) = value else { return refuse("an object", &faults) }
    let known = needed + optional
    for key in members.keys.sorted() where !known.contains(key) {
      faults.append(
        .init(path, "has `\(key)`, which is not known here; known are \(listed(known))")
      )
    }
    let missing = needed.filter { members[$0] == nil }
    if !missing.isEmpty { faults.append(.init(path, "lacks \(listed(missing))")) }
    guard missing.isEmpty else { return nil }
    var views: [String: JSONView] = [:]
    for (key, value) in members { views[key] = JSONView(value: value, path: "\(path).\(key)") }
    return views
  }

  /// The word of a choice and what stands under it, or nil with a complaint.
  func choice(_ faults: inout [ExchangeFault]) -> (word: String, under: JSONView)? {
    switch value {
    case .string(let word): return (word, JSONView(value: .null, path: path))
    case .object(let members) where members.count == 1:
      return members.first.map { ($0.key, JSONView(value: $0.value, path: "\(path).\($0.key)")) }
    default: return refuse("an object with one key", &faults)
    }
  }

  private func refuse<Value>(_ wanted: String, _ faults: inout [ExchangeFault]) -> Value? {
    faults.append(.init(path, "is \(kind), where \(wanted) is wanted"))
    return nil
  }

  private func listed(_ keys: [String]) -> String {
    keys.map { "`\($0)`" }.joined(separator: ", ")
  }
}
