import Diagnostics

extension Rule {
  /// FCT01: a fact is told before what it is about, or answered before it is told.
  package static let factOutOfTime = Rule(
    "FCT01",
    .error,
    "a fact is told before what it is about, or answered before it is told",
    why: "What nobody can have known yet nobody can have told.",
    wrong: "`told` on 2026-03-06 of a reply of 2026-03-07",
    instead: "the day on which it was told"
  )
}
