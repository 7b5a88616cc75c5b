/// How grave a finding is.
package enum Severity: String, CaseIterable, Comparable, Sendable {
  /// The text cannot be run or contradicts itself; the exit code is 1.
  case error = "E"

  /// The text runs, but people are likely to regret it.
  case warning = "W"

  /// Taste and experience; shown, never in the way.
  case advice = "A"

  /// True when the first comes before the second.
  package static func < (left: Severity, right: Severity) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
