import Diagnostics

/// Documents that were written by this program, read again.
extension StrictJSON {
  /// The same without floating point, or nil where a number is not whole.
  var exact: JSONValue? {
    switch self {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let digits): Int64(digits).map(JSONValue.integer)
    case .string(let text): .string(text)
    case .array(let elements): StrictJSON.all(elements.map(\.exact)).map(JSONValue.array)
    case .object(let members): StrictJSON.exact(members)
    }
  }

  private static func exact(_ members: [String: StrictJSON]) -> JSONValue? {
    var exact: [String: JSONValue] = [:]
    for (key, value) in members {
      guard let value = value.exact else { return nil }
      exact[key] = value
    }
    return .object(exact)
  }

  private static func all(_ values: [JSONValue?]) -> [JSONValue]? {
    let known = values.compactMap(\.self)
    return known.count == values.count ? known : nil
  }
}
