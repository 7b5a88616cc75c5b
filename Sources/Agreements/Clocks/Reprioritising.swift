/// What a change of the facts behind an allowance does to a running clock.
package struct Reprioritising: Hashable, Sendable {
  /// Which time counts against the new allowance.
  package enum Effect: String, CaseIterable, Hashable, Sendable {
    /// All time since the start, measured in the new hours.
    case fromOriginalStart = "from the original start"

    /// Only time after the change.
    case fresh

    /// Time already run is kept as it was measured; the new allowance and hours apply from then on.
    case keepsElapsed = "time already run is kept"

    /// The share of the old allowance used becomes the same share of the new one, rounded to the
    /// nearest microsecond.
    case proRata = "pro rata"

    /// The first allowance stays.
    case frozen
  }

  /// Which time counts.
  package let effect: Effect

  /// The words it stands on.
  package let citation: Citation

  /// Creates a rule.
  package init(_ effect: Effect, citation: Citation) {
    self.effect = effect
    self.citation = citation
  }
}
