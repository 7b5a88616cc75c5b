package import Agreements
package import Quantities
package import ServiceHours

/// One instance of a duty, as it stands at the cut-off.
package struct DutyReading: Sendable {
  /// The duty.
  package let duty: Duty

  /// Which instance it is: the subject, such as a ticket or an invoice, or the name of a period; nil for
  /// a duty that is owed once.
  package let label: String?

  /// The record whose subject it is of, or nil when it is of none.
  package let record: String?

  /// From when it can be done: what it is counted from, or the beginning of its period.
  package let arose: Instant

  /// Until when it is due, or nil when nobody knows yet.
  package let due: PeriodCount?

  /// When it was done, or nil.
  package let done: Instant?

  /// How it stands.
  package let outcome: DutyOutcome

  /// How long it is late, or was: whole days by the calendar after the last day.
  package let lateDays: Int

  /// How long it is late, or was.
  package let lateBy: Span

  /// What follows.
  package let consequences: [LateConsequence]

  /// How what it brought was received, or nil where nothing is accepted.
  package let acceptance: AcceptanceReading?

  /// True when the label is that of a subject.
  package var isOfSubject: Bool { record != nil }

  /// True when it was not done in time, or is not.
  package var isLate: Bool { outcome == .late || outcome == .overdue }
}
