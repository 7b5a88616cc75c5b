/// What the facts known of a subject mean for one clock.
struct ClockFacts: Sendable {
  /// What they promise.
  var promised: Promised

  /// True when a cycle may begin.
  let runs: Bool

  /// Handed to events that do not ask.
  static let none = ClockFacts(promised: Promised(), runs: false)
}
