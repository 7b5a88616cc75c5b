/// A quality sample and how it is scored.
package struct Sampling: Hashable, Sendable {
  /// Its name, such as `brand-voice`.
  package let name: String

  /// What is sampled.
  package let event: EventName

  /// How many in a period.
  package let count: Int64?

  /// The period.
  package let each: Rhythm?

  /// What the draw is seeded with, so that both sides draw the same.
  package let seed: String?

  /// Who scores it.
  package let scorer: RolePath?

  /// The worst score.
  package let lowest: Int64?

  /// The best score.
  package let highest: Int64?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a sampling.
  package init(
    name: String,
    event: EventName,
    count: Int64?,
    each: Rhythm?,
    seed: String?,
    scorer: RolePath?,
    lowest: Int64?,
    highest: Int64?,
    citation: Citation
  ) {
    self.name = name
    self.event = event
    self.count = count
    self.each = each
    self.seed = seed
    self.scorer = scorer
    self.lowest = lowest
    self.highest = highest
    self.citation = citation
  }
}
