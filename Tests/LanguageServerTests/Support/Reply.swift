import Foundation

/// A message of the program as Foundation reads it: with other code than wrote it.
struct Reply {
  /// The value.
  let value: Any

  init(_ value: Any) { self.value = value }

  /// A member of an object.
  subscript(key: String) -> Reply? {
    (value as? [String: Any])?[key].flatMap { $0 is NSNull ? nil : Reply($0) }
  }

  /// The elements of a list; none of anything else.
  var elements: [Reply] { (value as? [Any])?.map(Reply.init) ?? [] }

  /// The members of an object; none of anything else.
  var members: [String: Reply] { (value as? [String: Any])?.mapValues(Reply.init) ?? [:] }

  /// The text.
  var text: String? { value as? String }

  /// The whole number.
  var integer: Int? { value as? Int }
}
