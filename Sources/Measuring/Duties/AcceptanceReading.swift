package import Quantities
package import ServiceHours

/// How what a duty brought was received.
package struct AcceptanceReading: Sendable {
  /// What became of it.
  package enum Outcome: String, Sendable {
    case accepted, refused
    /// Silence accepted it.
    case deemedAccepted = "deemed accepted"
    /// Silence refused it.
    case deemedRefused = "deemed refused"
    /// There is still time to answer.
    case awaited
  }

  /// What became of it.
  package let outcome: Outcome

  /// When that was, or is: the answer, or the end of the time to answer.
  package let at: Instant

  /// The time to answer.
  package let due: PeriodCount
}
