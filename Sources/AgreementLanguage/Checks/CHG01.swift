import Diagnostics

extension Rule {
  /// CHG01: nothing says who signs a change.
  package static let nobodySignsChanges = Rule(
    "CHG01",
    .error,
    "nothing says who signs a change",
    why: "Clauses on written changes are enforced to the letter.",
    wrong: "no `change` block",
    instead: "`signed by: provider.director and customer.director`"
  )
}
