import Diagnostics

extension Rule {
  /// END01: a cause without cure, its start, or what curing means.
  package static let incompleteEnding = Rule(
    "END01",
    .error,
    "a cause without cure, its start, or what curing means",
    why: "The party that ends too early is the one in breach.",
    wrong: "`by: either, when breach.notified` alone",
    instead: "`cure: 30 days from received` and `cured: by breach.cured`"
  )
}
