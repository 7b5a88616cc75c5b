package import Agreements
package import Quantities
package import ServiceHours

/// A fact with how it stands, and the limits that the text sets for it.
package struct FactCase: Sendable {
  /// The fact.
  package let entry: FactEntry

  /// How it stands.
  package let standing: FactStanding

  /// Until when it could be told, or nil without a limit.
  package let toldBy: PeriodCount?

  /// Until when it could be answered before silence speaks, or nil where silence says nothing.
  package let answeredBy: PeriodCount?

  /// The last day to answer before silence speaks, or nil where nothing waits for an answer.
  package var awaitedUntil: CivilDate? { standing == .unanswered ? answeredBy?.last : nil }

  /// True when it was told after the time for it.
  package var isLate: Bool { toldBy.map { !$0.isInTime(entry.told) } ?? false }
}
