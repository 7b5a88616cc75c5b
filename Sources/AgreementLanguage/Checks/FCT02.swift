import Diagnostics

extension Rule {
  /// FCT02: a fact is told after the time that the text gives.
  package static let factTooLate = Rule(
    "FCT02",
    .warning,
    "a fact is told after the time that the text gives",
    why: "It counts only if the other side accepts it nonetheless.",
    wrong: "a fact of February told in April under `told: within 10 days after period`",
    instead: "a fact told in time, or one that is accepted"
  )
}
