import Diagnostics

extension Rule {
  /// TIM08: combined hours leave nothing open.
  package static let neverOpen = Rule(
    "TIM08",
    .error,
    "combined hours leave nothing open",
    why: "A clock that counts them never runs, and nothing falls due.",
    wrong: "`night: desk-hours without desk-hours`",
    instead: "`night: always without desk-hours`"
  )
}
