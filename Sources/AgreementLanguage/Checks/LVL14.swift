import Diagnostics

extension Rule {
  /// LVL14: a miss that is forgiven still earns a credit.
  package static let forgivenButPaid = Rule(
    "LVL14",
    .error,
    "a miss that is forgiven still earns a credit",
    why: "The two rules contradict each other.",
    wrong: "`under 20 tickets allows 1 miss` and bands that pay for it",
    instead: "`each: …; a level met because of too few earns none`"
  )
}
