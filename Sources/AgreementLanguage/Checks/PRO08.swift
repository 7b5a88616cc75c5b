import Diagnostics

extension Rule {
  /// PRO08: nothing says what prevails when prose and terms differ.
  package static let nothingPrevails = Rule(
    "PRO08",
    .error,
    "nothing says what prevails when prose and terms differ",
    why: "A contradiction that slips through needs an agreed answer.",
    wrong: "a head without `prevails`",
    instead: "`prevails: terms`"
  )
}
