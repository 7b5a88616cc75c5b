import Diagnostics

extension Rule {
  /// SYN09: a clause has no id.
  package static let clauseWithoutID = Rule(
    "SYN09",
    .warning,
    "a clause has no id",
    why: "Numbers change; what refers to a clause needs something that does not.",
    wrong: "`## 4. Credits`",
    instead: "`## 4. Credits {#credits}`"
  )
}
