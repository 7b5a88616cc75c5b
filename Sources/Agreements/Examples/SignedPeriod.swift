package import Diagnostics
package import Quantities

/// A closed period whose statement was signed: its data, and what it must come to for good.
package struct SignedPeriod: Hashable, Sendable {
  /// The export that a feed told, or that it told nothing.
  package struct Export: Hashable, Sendable {
    /// The feed's name.
    package let feed: String

    /// The digest as far as it is written, in hexadecimal; nil when the feed had no file.
    package let digest: String?

    /// Where it is written.
    package let range: SourceRange

    /// Creates an export.
    package init(feed: String, digest: String?, range: SourceRange) {
      self.feed = feed
      self.digest = digest
      self.range = range
    }
  }

  /// The digest of the statement as JSON, and where it is written.
  package struct Digest: Hashable, Sendable {
    /// As far as it is written, in hexadecimal.
    package let text: String

    /// Where it is written.
    package let range: SourceRange

    /// Creates a digest.
    package init(_ text: String, at range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  /// The period.
  package let period: CalendarPeriod

  /// The exports it was settled from, in the order written; none when it does not say.
  package let exports: [Export]

  /// The instant it was settled at, in the agreement's zone, or nil when it does not say.
  package let knownAt: CivilTime?

  /// The digest of its statement, or nil when it does not say.
  package let statement: Digest?

  /// Creates a signed period.
  package init(
    period: CalendarPeriod,
    exports: [Export],
    knownAt: CivilTime?,
    statement: Digest?
  ) {
    self.period = period
    self.exports = exports
    self.knownAt = knownAt
    self.statement = statement
  }
}
