/// Why an event log in XES cannot be read as a whole.
package enum XESProblem: Error, Hashable, Sendable {
  /// The XML is something else, by the name of its outermost element.
  case notLog

  /// A wanted attribute of a trace follows an event of it, which has been handed out without.
  case lateTraceAttribute(column: String)
}
