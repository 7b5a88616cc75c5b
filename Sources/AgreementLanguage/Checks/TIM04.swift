import Diagnostics

extension Rule {
  /// TIM04: working days without hours, or a calendar that ends too early.
  package static let noCalendar = Rule(
    "TIM04",
    .error,
    "working days without hours, or a calendar that ends too early",
    why: "After its last date a calendar knows no holidays, and deadlines move in silence.",
    wrong: "`10 working days`, with no `working-day` defined",
    instead: "`10 working days of working-day`"
  )
}
