import Diagnostics

extension Rule {
  /// TIM03: a window ends at 23:59.
  package static let windowEndsEarly = Rule(
    "TIM03",
    .warning,
    "a window ends at 23:59",
    why: "It loses a minute every day.",
    wrong: "`Mo-Su 00:00-23:59`",
    instead: "`Mo-Su 00:00-24:00`"
  )
}
