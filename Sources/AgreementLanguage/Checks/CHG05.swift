import Diagnostics

extension Rule {
  /// CHG05: a change takes effect before it is signed.
  package static let changeBackdated = Rule(
    "CHG05",
    .warning,
    "a change takes effect before it is signed",
    why: "Statements that were agreed may come out otherwise.",
    wrong: "`effective: 2026-05-01`, signed 2026-06-18",
    instead: "a first day after the last signature"
  )
}
