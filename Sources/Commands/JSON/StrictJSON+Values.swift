import Diagnostics

extension StrictJSON {
  /// The value without floating point.
  /// - Throws: `StrictJSONError` at a number that is not whole, or beyond 64 bits.
  func exactValue() throws(StrictJSONError) -> JSONValue {
    switch self {
    case .null: return .null
    case .bool(let flag): return .bool(flag)
    case .string(let text): return .string(text)
    case .number(let digits):
      guard let number = Int64(digits) else {
        throw StrictJSONError(
          message: "not exact: \(digits) is no whole number; write it as a text"
        )
      }
      return .integer(number)
    case .array(let elements):
      var values: [JSONValue] = []
      for element in elements { values.append(try element.exactValue()) }
      return .array(values)
    case .object(let members):
      var values: [String: JSONValue] = [:]
      for (key, member) in members { values[key] = try member.exactValue() }
      return .object(values)
    }
  }
}
