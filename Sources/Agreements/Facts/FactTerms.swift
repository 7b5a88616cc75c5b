/// What an agreement says of facts that its sides tell each other: until when, and what silence means.
package struct FactTerms: Hashable, Sendable {
  /// What the time to tell a fact is counted from.
  package enum Anchor: String, Hashable, Sendable, CaseIterable {
    /// The end of what it is about.
    case event

    /// The end of the period in which that lies.
    case period
  }

  /// Until when a fact may be told.
  package struct Telling: Hashable, Sendable {
    /// How long there is.
    package let within: Limit

    /// From when.
    package let after: Anchor

    /// Creates a limit.
    package init(within: Limit, after: Anchor) {
      self.within = within
      self.after = after
    }
  }

  /// Its name, such as `corrections`.
  package let name: String

  /// Until when facts may be told, or nil without a limit.
  package let telling: Telling?

  /// What it means when nobody answers, and after how long; nil when a fact then stays open.
  package let silence: Silence?

  /// The words it stands on.
  package let citation: Citation

  /// Creates the terms.
  package init(name: String, telling: Telling?, silence: Silence?, citation: Citation) {
    self.name = name
    self.telling = telling
    self.silence = silence
    self.citation = citation
  }
}
