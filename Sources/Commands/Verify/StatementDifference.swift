import Diagnostics

/// The first place where two documents of a statement differ: what was stated, and what comes out now.
struct StatementDifference: Equatable {
  /// Where, such as `levels.resolved.good`.
  let place: String

  /// What was stated, or nil where nothing was.
  let stated: String?

  /// What comes out now, or nil where nothing does.
  let found: String?

  // What figures are made from stands before them, since other data explains other figures.
  private static let order = [
    "schema", "agreement", "period", "bounds", "cut_off", "receipt", "facts", "levels",
    "calculations", "credits", "worked_credits", "duties", "rights", "restates",
  ]

  /// The first difference of two documents, or nil when they say the same.
  ///
  /// Names of files may differ where their bytes do not.
  static func first(_ stated: JSONValue, _ found: JSONValue) -> StatementDifference? {
    first(stated, found, at: [])
  }

  private static func first(
    _ stated: JSONValue,
    _ found: JSONValue,
    at path: [String]
  ) -> StatementDifference? {
    guard stated != found else { return nil }
    switch (stated, found) {
    case (.object(let one), .object(let other)): return first(one, other, path)
    case (.array(let one), .array(let other)): return first(one, other, path)
    default:
      return StatementDifference(
        place: path.joined(separator: "."),
        stated: text(stated),
        found: text(found)
      )
    }
  }

  private static func first(
    _ one: [String: JSONValue],
    _ other: [String: JSONValue],
    _ path: [String]
  ) -> StatementDifference? {
    let ignored: Set<String> =
      path.first == "receipt" && path.count > 1 ? names : path.isEmpty ? ["digest"] : []
    let keys = Set(one.keys).union(other.keys).subtracting(ignored).sorted {
      (rank($0, path), $0) < (rank($1, path), $1)
    }
    for key in keys {
      let difference = first(one[key] ?? .null, other[key] ?? .null, at: path + [key])
      if let difference { return difference }
    }
    return nil
  }

  // What files are called, and what only says that two of them are one.
  private static let names: Set<String> = ["file", "name", "same_bytes"]

  /// Where two documents that say the same name files otherwise.
  static func names(_ stated: JSONValue, _ found: JSONValue) -> [StatementDifference] {
    names(stated, found, at: [])
  }

  private static func names(
    _ stated: JSONValue,
    _ found: JSONValue,
    at path: [String]
  ) -> [StatementDifference] {
    guard stated != found else { return [] }
    switch (stated, found) {
    case (.object(let one), .object(let other)):
      return one.keys.sorted().flatMap { key in
        names(one[key] ?? .null, other[key] ?? .null, at: path + [key])
      }
    case (.array(let one), .array(let other)):
      return zip(one, other).enumerated().flatMap { place, pair in
        names(pair.0, pair.1, at: path + [label(pair.0) ?? "\(place + 1)"])
      }
    default:
      guard let last = path.last, last == "file" || last == "name" else { return [] }
      return [
        StatementDifference(
          place: path.joined(separator: "."),
          stated: text(stated),
          found: text(found)
        )
      ]
    }
  }

  private static func rank(_ key: String, _ path: [String]) -> Int {
    path.isEmpty ? order.firstIndex(of: key) ?? order.count : 0
  }

  private static func first(
    _ one: [JSONValue],
    _ other: [JSONValue],
    _ path: [String]
  ) -> StatementDifference? {
    for place in 0..<max(one.count, other.count) {
      let stated = one.indices.contains(place) ? one[place] : nil
      let found = other.indices.contains(place) ? other[place] : nil
      let name = path + [label(stated ?? found ?? .null) ?? "\(place + 1)"]
      guard let stated, let found else {
        return StatementDifference(
          place: name.joined(separator: "."),
          stated: stated.map(text),
          found: found.map(text)
        )
      }
      if let difference = first(stated, found, at: name) { return difference }
    }
    return nil
  }

  // What people call an element of a list, or nil where it has no name.
  private static func label(_ value: JSONValue) -> String? {
    guard case .object(let members) = value else { return nil }
    for key in ["id", "feed", "kind"] {
      if case .string(let name)? = members[key] { return name }
    }
    return nil
  }

  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .null: "nothing"
    case .string(let text): text
    case .integer(let number): "\(number)"
    case .bool(let flag): flag ? "true" : "false"
    case .array, .object: value.document
    }
  }
}
