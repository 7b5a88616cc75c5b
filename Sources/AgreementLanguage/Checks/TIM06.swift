import Diagnostics

extension Rule {
  /// TIM06: a target names no hours.
  package static let targetWithoutHours = Rule(
    "TIM06",
    .warning,
    "a target names no hours",
    why: "4 h of what?",
    wrong: "`within: 4 h`",
    instead: "`within: 4 h of desk-hours`"
  )
}
