/// A value that the text writes, or that a rule table answers for the subject's facts.
package enum Looked<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Written where it is used.
  case written(Value)

  /// The answer of a table by its output column; a row that answers `none` promises nothing.
  case table(String, output: String)
}
