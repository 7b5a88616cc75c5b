package import Quantities

/// What somebody answered to a fact, and when.
package struct FactAnswer: Hashable, Sendable {
  /// The answers there are.
  package enum Word: String, Hashable, Sendable, CaseIterable {
    /// The other side agrees: the fact counts.
    case accepted

    /// The other side does not: both figures are shown until it is settled.
    case disputed

    /// Whoever told the fact takes it back.
    case withdrawn
  }

  /// The answer.
  package let word: Word

  /// Who gave it.
  package let by: RolePath

  /// When; the beginning of the day where no time is written.
  package let at: Instant

  /// Creates an answer.
  package init(_ word: Word, by: RolePath, at: Instant) {
    self.word = word
    self.by = by
    self.at = at
  }
}
