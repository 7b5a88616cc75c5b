import Diagnostics

extension Console {
  /// Complains of findings, each in full.
  func complain(of findings: some Sequence<Diagnostic>) {
    for finding in findings { complainLine(finding.full) }
  }

  /// Complains of those findings that are errors, each in full.
  func complain(ofErrorsIn findings: [Diagnostic]) {
    complain(of: findings.filter { $0.severity == .error })
  }
}
