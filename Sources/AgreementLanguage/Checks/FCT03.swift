import Diagnostics

extension Rule {
  /// FCT03: a fact fits none of the rows it speaks of.
  package static let factFitsNoRow = Rule(
    "FCT03",
    .error,
    "a fact fits none of the rows it speaks of",
    why: "What corrects nothing would seem to count, and change no figure.",
    wrong: "`was` 2026-03-07 19:40 of a ticket that was resolved at 19:46",
    instead: "the time that the export tells, to the minute"
  )
}
