import Diagnostics

extension Rule {
  /// SYN07: `and` and `or` are mixed without parentheses.
  package static let mixedConnectives = Rule(
    "SYN07",
    .error,
    "`and` and `or` are mixed without parentheses",
    why: "Courts have split on what such a sentence means.",
    wrong: "`by is provider or by is partner and automatic is no`",
    instead: "`(by is provider or by is partner) and automatic is no`"
  )
}
