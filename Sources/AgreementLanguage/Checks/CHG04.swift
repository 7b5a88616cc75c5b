import Diagnostics

extension Rule {
  /// CHG04: a change takes effect inside a period and does not say what becomes of it.
  package static let changeInsidePeriod = Rule(
    "CHG04",
    .warning,
    "a change takes effect inside a period and does not say what becomes of it",
    why: "Half a month under each text is nobody's promise until somebody makes it.",
    wrong: "`effective: 2026-07-15` alone",
    instead:
      "`straddling: whole period old`, `split at the date` with `amounts: by days`, or the first day of a period"
  )
}
