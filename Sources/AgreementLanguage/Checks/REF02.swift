import Diagnostics

extension Rule {
  /// REF02: a name may mean two things.
  package static let ambiguousName = Rule(
    "REF02",
    .error,
    "a name may mean two things",
    why: "Each side would read the meaning it likes.",
    wrong: "`opened`, when tickets and incidents have it",
    instead: "`ticket.opened`"
  )
}
