extension XESProblem {
  /// What is wrong, in one sentence without a full stop.
  var message: String {
    switch self {
    case .notLog: "the XML is no event log: its outermost element is not `log`"
    case .lateTraceAttribute(let column):
      "the attribute `\(column)` follows an event of its trace, which was read without it"
    }
  }

  /// What to do about it.
  var remedy: String {
    switch self {
    case .notLog: "export the log as XES"
    case .lateTraceAttribute: "export it again with the attributes of a trace before its events"
    }
  }
}
