import Diagnostics

extension Rule {
  /// ALW02: an allowance that is over, or that nothing needs.
  package static let staleWaiver = Rule(
    "ALW02",
    .warning,
    "an allowance that is over, or that nothing needs",
    why: "It would hide the next finding.",
    wrong: "an allowance whose last day has gone",
    instead: "the text mended, or a later day"
  )
}
