import Diagnostics

extension Rule {
  /// CHG02: an amendment does not fit its base, or is not approved.
  package static let amendmentMisfits = Rule(
    "CHG02",
    .error,
    "an amendment does not fit its base, or is not approved",
    why: "A change that was written against another text, or that nobody signed, changes nothing.",
    wrong: "`was: 2 h` when the base says 1 h",
    instead: "`was: 1 h`, and every signature the rule for changes asks for"
  )
}
