import Diagnostics

extension Rule {
  /// REF03: an id, key or name is given twice.
  package static let definedTwice = Rule(
    "REF03",
    .error,
    "an id, key or name is given twice",
    why: "One of the two would win by accident.",
    wrong: "two lines `zone:`",
    instead: "one line `zone:`"
  )
}
