import Diagnostics

extension Rule {
  /// ALW01: an allowance without a rule, a last day or a reason.
  package static let unreadWaiver = Rule(
    "ALW01",
    .warning,
    "an allowance without a rule, a last day or a reason",
    why: "What is allowed without a reason or an end is forgotten.",
    wrong: "`<!-- allow LVL12 -->`",
    instead: "`<!-- allow LVL12 until 2026-09-01: pilot -->`"
  )
}
