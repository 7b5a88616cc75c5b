import Diagnostics

extension Rule {
  /// SYN05: a table is not of a shape that runs.
  package static let tableShape = Rule(
    "SYN05",
    .error,
    "a table is not of a shape that runs",
    why: "A table that looks live and is not would be dead text.",
    wrong: "`Table: Bands` without an id",
    instead: "`Table: Bands {#bands unique complete}`"
  )
}
