/// The steps of a dispute, and what holds meanwhile.
package struct Dispute: Hashable, Sendable {
  /// Its name, such as `steps`.
  package let name: String

  /// Its steps, in order.
  package let steps: [Step]

  /// How long there is to raise one.
  package let raised: Limit?

  /// From when that is counted.
  package let after: Occasion?

  /// What holds until it is settled, in words.
  package let meanwhile: String?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a dispute.
  package init(
    name: String,
    steps: [Step],
    raised: Limit?,
    after: Occasion?,
    meanwhile: String?,
    citation: Citation
  ) {
    self.name = name
    self.steps = steps
    self.raised = raised
    self.after = after
    self.meanwhile = meanwhile
    self.citation = citation
  }
}

extension Dispute {
  /// One step of a dispute.
  package struct Step: Hashable, Sendable {
    /// Who or what decides, in words.
    package let who: String

    /// How long it may take.
    package let lasts: Limit

    /// Creates a step.
    package init(who: String, lasts: Limit) {
      self.who = who
      self.lasts = lasts
    }
  }
}
