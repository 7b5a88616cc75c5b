import Diagnostics

extension Rule {
  /// CLK02: a pause has no longest duration.
  package static let unlimitedPause = Rule(
    "CLK02",
    .warning,
    "a pause has no longest duration",
    why: "A ticket can be parked for ever.",
    wrong: "`pauses: …` alone",
    instead: "`longest-pause: 10 working days of working-day, each`"
  )
}
