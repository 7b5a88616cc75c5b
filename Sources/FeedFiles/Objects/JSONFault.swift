/// Why a line is not an object that can be read.
enum JSONFault: Error {
  /// It does not begin with an object.
  case notObject

  /// It breaks the grammar of JSON at an offset.
  case malformed(at: Int)

  /// Something follows the object, from an offset.
  case textAfterObject(at: Int)

  /// Objects and lists stand deeper in each other than is sane.
  case tooDeep

  /// A wanted key stands twice.
  case duplicate(slot: Int)

  /// A wanted key has an object or a list where one value is read.
  case notOneValue(slot: Int, at: Int)

  /// A wanted text holds half of a surrogate pair.
  case halfPair(slot: Int)

  /// A wanted text holds an escaped NUL.
  case nul(slot: Int)

  /// A wanted text is not UTF-8.
  case notUTF8(slot: Int)
}
