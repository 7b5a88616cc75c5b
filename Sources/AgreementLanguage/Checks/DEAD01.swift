import Diagnostics

extension Rule {
  /// DEAD01: a term that nothing reads.
  package static let unreadTerm = Rule(
    "DEAD01",
    .error,
    "a term that nothing reads",
    why: "It is stored and shown, and ignored: the reader believes that it counts.",
    wrong: "`cutoff: 16:00` in a clock",
    instead: "a key the kind knows"
  )
}
