import Diagnostics

extension Rule {
  /// FED05: nothing identifies or orders the rows of a feed.
  package static let rowsUnidentified = Rule(
    "FED05",
    .error,
    "nothing identifies or orders the rows of a feed",
    why: "The same file read twice would count twice, and ties would be broken by chance.",
    wrong: "a feed without `id` and `sequence`",
    instead: "`id: event_id` and `sequence: event_id`"
  )
}
