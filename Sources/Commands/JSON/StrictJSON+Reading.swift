/// Looking at what was read, where what is missing or of another kind is nil.
extension StrictJSON {
  /// The member of an object.
  subscript(key: String) -> StrictJSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The text.
  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The whole number.
  var integer: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }

  /// True or false.
  var flag: Bool? { if case .bool(let flag) = self { flag } else { nil } }

  /// The elements of a list.
  var elements: [StrictJSON]? { if case .array(let elements) = self { elements } else { nil } }
}
