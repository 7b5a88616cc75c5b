import Diagnostics

extension Rule {
  /// TST04: an example expects nothing.
  package static let emptyExample = Rule(
    "TST04",
    .warning,
    "an example expects nothing",
    why: "It passes for ever.",
    wrong: "an example with `given` alone",
    instead: "`expect: resolution met`"
  )
}
