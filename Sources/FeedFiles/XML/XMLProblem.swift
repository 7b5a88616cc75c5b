/// Why a text cannot be read as XML.
package enum XMLProblem: Error, Hashable, Sendable {
  /// It breaks the grammar of XML; with the reason as the parser says it.
  case malformed(reason: String)

  /// It stops before its end.
  case cutShort

  /// It declares a document type, and with it could declare entities that grow without bound.
  case declaresType

  /// Its elements stand deeper in each other than is sane.
  case tooDeep

  /// One tag or comment is longer than the limit in bytes.
  case tooLong(limit: Int)
}
