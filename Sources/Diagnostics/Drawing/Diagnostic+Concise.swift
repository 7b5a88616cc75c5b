extension Diagnostic {
  /// The finding on one line, in the shape that editors know from compilers:
  /// `desk.agreement.md:12:5: error: REF01 there is no hours of the name …`.
  package var concise: String { "\(range): \(severity.word): \(code) \(message)" }
}

extension Severity {
  /// The word for it.
  package var word: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .advice: "advice"
    }
  }
}
