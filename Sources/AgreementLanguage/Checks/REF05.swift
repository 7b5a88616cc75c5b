import Diagnostics

extension Rule {
  /// REF05: rules look at one another in a circle.
  package static let circularRule = Rule(
    "REF05",
    .error,
    "rules look at one another in a circle",
    why: "Nobody could work out the answer by hand either.",
    wrong: "a table that looks at its own answer",
    instead: "a table that looks at facts"
  )
}
