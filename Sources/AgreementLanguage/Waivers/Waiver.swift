import Diagnostics
import Quantities

/// A finding that people know of and allow for a while: `<!-- allow LVL02 until 2026-09-01: pilot metric -->`.
struct Waiver {
  /// The rules whose findings are allowed.
  let rules: [String]

  /// The last day on which they are.
  let until: CivilDate

  /// Why.
  let reason: String

  /// The comment.
  let phrase: Phrase

  /// The stretch of the text it speaks of.
  let reach: Range<Int>

  /// True when a finding is one of those that are allowed.
  func allows(_ finding: Diagnostic) -> Bool {
    rules.contains(finding.code) && finding.severity != .error
      && finding.range.source === phrase.source
      && reach.contains(finding.range.bytes.lowerBound)
  }
}
