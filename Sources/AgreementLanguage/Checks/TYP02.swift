import Diagnostics

extension Rule {
  /// TYP02: days or months where only exact time counts.
  package static let calendarAgainstExact = Rule(
    "TYP02",
    .error,
    "days or months where only exact time counts",
    why: "A day has no fixed number of hours.",
    wrong: "`within: 3 days of desk-hours`",
    instead: "`due: 3 working days of desk-hours after ticket.opened`"
  )
}
