import Diagnostics

extension Rule {
  /// FED01: a feed does not say something its rows need.
  package static let feedIncomplete = Rule(
    "FED01",
    .error,
    "a feed does not say something its rows need",
    why: "A row without a time or a subject is no event.",
    wrong: "a feed of events without `at`",
    instead: "`at: happened_at`"
  )
}
