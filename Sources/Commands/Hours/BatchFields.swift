import Quantities

/// The members of a case, taken out one by one, so that what is left over is known.
///
/// A member that is null counts as left out.
struct BatchFields {
  private var members: [String: StrictJSON]

  /// Members for the reader of a batch, which no answer depends on.
  private static let remarks: Set<String> = ["id", "note"]

  init(_ members: [String: StrictJSON]) { self.members = members.filter { $0.value != .null } }

  /// True when a member is still there.
  func has(_ key: String) -> Bool { members[key] != nil }

  mutating func text(_ key: String) throws(WrongHoursText) -> String {
    try required(key).text(of: key)
  }

  mutating func optionalText(_ key: String) throws(WrongHoursText) -> String? {
    guard let value = members.removeValue(forKey: key) else { return nil }
    return try value.text(of: key)
  }

  mutating func list(_ key: String) throws(WrongHoursText) -> [StrictJSON] {
    guard let value = members.removeValue(forKey: key) else { return [] }
    guard case .array(let elements) = value else {
      throw WrongHoursText("'\(key)' is a list, not \(value.kind)")
    }
    return elements
  }

  mutating func members(_ key: String) throws(WrongHoursText) -> [String: StrictJSON] {
    guard let value = members.removeValue(forKey: key) else { return [:] }
    guard case .object(let members) = value else {
      throw WrongHoursText("'\(key)' is an object, not \(value.kind)")
    }
    return members
  }

  mutating func seconds(_ key: String) throws(WrongHoursText) -> Span {
    let number = try number(key)
    guard let microseconds = DecimalNumber(number)?.scaled(by: 6) else {
      throw WrongHoursText("'\(key)' is \(number); seconds have six decimals at most")
    }
    return Span(microseconds: microseconds)
  }

  mutating func count(_ key: String) throws(WrongHoursText) -> Int {
    let number = try number(key)
    guard let count = DecimalNumber(number)?.scaled(by: 0) else {
      throw WrongHoursText("'\(key)' is \(number), which is no whole number of \(key)")
    }
    return Int(count)
  }

  /// Throws when a member was not taken out.
  func expectNoMore() throws(WrongHoursText) {
    let left = members.keys.filter { !Self.remarks.contains($0) }.sorted()
    guard let key = left.first else { return }
    throw WrongHoursText("the key '\(key)' does not belong here")
  }

  private mutating func number(_ key: String) throws(WrongHoursText) -> String {
    let value = try required(key)
    guard case .number(let digits) = value else {
      throw WrongHoursText("'\(key)' is a number, not \(value.kind)")
    }
    return digits
  }

  private mutating func required(_ key: String) throws(WrongHoursText) -> StrictJSON {
    guard let value = members.removeValue(forKey: key) else {
      throw WrongHoursText("the key '\(key)' is missing")
    }
    return value
  }
}

extension StrictJSON {
  /// The text that this is.
  func text(of key: String) throws(WrongHoursText) -> String {
    guard case .string(let text) = self else {
      throw WrongHoursText("'\(key)' wants a text, not \(kind)")
    }
    return text
  }
}
