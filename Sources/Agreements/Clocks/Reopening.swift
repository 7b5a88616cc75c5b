/// What a reopening does to a clock that has stopped.
package struct Reopening: Hashable, Sendable {
  /// What happens to the clock.
  package enum Effect: Hashable, Sendable {
    /// The clock runs on and the time it stood stopped does not count.
    case runsOnWithoutStoppedTime

    /// The clock runs on as if it had never stopped.
    case runsOnWithStoppedTime

    /// The verdict of the cycle stands and a new cycle begins.
    case newCycle

    /// The clock stays stopped.
    case never
  }

  /// What reopens, or nil when nothing does.
  package let event: EventPattern?

  /// What a reopening within the limit does.
  package let effect: Effect

  /// How long after the stop a reopening has that effect, or nil without limit.
  package let limit: Limit?

  /// What a later reopening does.
  package let beyond: Effect

  /// The words it stands on.
  package let citation: Citation

  /// Creates a rule.
  package init(
    event: EventPattern?,
    effect: Effect,
    limit: Limit?,
    beyond: Effect,
    citation: Citation
  ) {
    self.event = event
    self.effect = effect
    self.limit = limit
    self.beyond = beyond
    self.citation = citation
  }
}
