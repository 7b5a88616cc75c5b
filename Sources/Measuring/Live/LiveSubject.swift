/// What a live clock keeps of a subject between events, beside the states of its clocks.
struct LiveSubject: Sendable {
  /// The number of what is known of it.
  var facts: Int32 = 0

  /// What was brought last.
  var lastBrought = KnownFacts.nothing

  /// The place of its last event, `FactPool.absent` before the first.
  var lastAt = FactPool.absent
  var lastSequence = FactPool.absent
}
