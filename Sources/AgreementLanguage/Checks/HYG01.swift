import Diagnostics

extension Rule {
  /// HYG01: a calendar is not pinned, or is not the version that was agreed.
  package static let notPinned = Rule(
    "HYG01",
    .error,
    "a calendar is not pinned, or is not the version that was agreed",
    why: "A new holiday would move old deadlines.",
    wrong: "`uses: calendars/ie-public-holidays`",
    instead: "`uses: calendars/ie-public-holidays 2026.1`"
  )
}
