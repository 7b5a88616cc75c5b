package import Agreements
package import Quantities
package import ServiceHours

/// How one claim stands at the cut-off: a credit of a period, or a right that something gave.
package struct ClaimReading: Sendable {
  /// What became of it.
  package enum Outcome: String, Sendable {
    /// It may still be claimed.
    case open

    /// It was claimed in time.
    case claimed

    /// It was claimed when the time was over.
    case late

    /// The time is over, and nothing tells of a claim.
    case lapsed

    /// Nobody knows yet until when it may be claimed.
    case awaited
  }

  /// The claim.
  package let claim: Claim

  /// Which one it is: the period or the subject, or nil.
  package let label: String?

  /// From when it can be claimed.
  package let arose: Instant

  /// The last moment, or nil when nobody knows yet.
  package let due: PeriodCount?

  /// When it was claimed, or nil.
  package let claimed: Instant?

  /// How it stands.
  package let outcome: Outcome
}
