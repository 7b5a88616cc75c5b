/// A JSON text as it was written: numbers keep their digits, and a key may not come twice.
enum StrictJSON: Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([StrictJSON])
  case object([String: StrictJSON])

  /// Reads a text that holds one value and nothing else.
  /// - Parameters:
  ///   - bytes: The text.
  ///   - replacingLoneSurrogates: Whether half a pair of UTF-16 becomes U+FFFD, which counts one unit as it did, instead of
  ///     being refused: an editor that cuts a pair in two sends such.
  ///   - deepest: How deep lists and objects may be nested.
  /// - Throws: `StrictJSONError` when it is not one value of JSON.
  init(
    _ bytes: some Collection<UInt8>,
    replacingLoneSurrogates: Bool = false,
    deepest: Int = 32
  ) throws(StrictJSONError) {
    var reader = StrictJSONReader(
      Array(bytes),
      replacesLoneSurrogates: replacingLoneSurrogates,
      deepest: deepest
    )
    self = try reader.document()
  }

  /// What kind of value it is, for complaints.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }

  /// A text between quotation marks, with escapes where JSON wants them.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// What is wrong with a JSON text, and where.
struct StrictJSONError: Error {
  /// The sentence.
  let message: String
}
