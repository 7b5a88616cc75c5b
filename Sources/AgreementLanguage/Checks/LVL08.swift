import Diagnostics

extension Rule {
  /// LVL08: a level does not say what a period with nothing to count means.
  package static let emptyPopulation = Rule(
    "LVL08",
    .warning,
    "a level does not say what a period with nothing to count means",
    why: "Nothing out of nothing is no share.",
    wrong: "a level without `none at all`",
    instead: "`none at all: met`"
  )
}
