import Diagnostics

extension Rule {
  /// FCT04: a fact tells what a row or another fact tells already.
  package static let factToldTwice = Rule(
    "FCT04",
    .warning,
    "a fact tells what a row or another fact tells already",
    why: "It counts once, so the fact changes nothing; perhaps another time was meant.",
    wrong: "`now` 2026-03-07 19:40 without `was`, of a ticket that was resolved at 19:40",
    instead: "nothing, or in `was` what the export tells and in `now` what is right"
  )
}
