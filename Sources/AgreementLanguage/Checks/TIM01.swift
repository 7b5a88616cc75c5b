import Diagnostics

extension Rule {
  /// TIM01: the zone is missing, unknown, or an offset.
  package static let noZone = Rule(
    "TIM01",
    .error,
    "the zone is missing, unknown, or an offset",
    why: "Offsets change with the clocks; midnight needs an owner.",
    wrong: "`zone: +01:00`",
    instead: "`zone: Europe/Dublin`"
  )
}
