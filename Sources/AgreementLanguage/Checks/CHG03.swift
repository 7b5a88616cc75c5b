import Diagnostics

extension Rule {
  /// CHG03: an amendment does not say what it reaches.
  package static let amendmentReachesNothing = Rule(
    "CHG03",
    .error,
    "an amendment does not say what it reaches",
    why: "A ticket opened before the change and closed after it must know which text binds it.",
    wrong: "`effective` alone, when the rule for changes has no `reaches` either",
    instead:
      "`reaches: tickets opened on or after effective; months beginning on or after effective`"
  )
}
