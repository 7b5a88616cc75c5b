import Diagnostics

extension Rule {
  /// EXC01: an exclusion does not say what it takes away.
  package static let exclusionEffect = Rule(
    "EXC01",
    .error,
    "an exclusion does not say what it takes away",
    why: "Taking agreed time away or not changes the share.",
    wrong: "`from: availability`",
    instead: "`from: availability, leaving down and agreed time`"
  )
}
