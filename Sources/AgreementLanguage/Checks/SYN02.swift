import Diagnostics

extension Rule {
  /// SYN02: the file is empty.
  package static let emptyText = Rule(
    "SYN02",
    .error,
    "the file is empty",
    why: "There is nothing to agree on.",
    wrong: "an empty file",
    instead: "a head block and at least one clause"
  )
}
