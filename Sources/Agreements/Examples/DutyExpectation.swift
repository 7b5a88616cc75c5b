package import Quantities

/// What a worked example says of one instance of a duty; what is left out is not tested.
package struct DutyExpectation: Hashable, Sendable {
  /// When it must be due.
  package enum Due: Hashable, Sendable {
    /// On a date, at whatever time.
    case on(CivilDate)

    /// At a time of a date.
    case at(CivilTime)

    /// On a day of a period.
    case within(CalendarPeriod)
  }

  /// What is owed for lateness.
  package enum Cost: Hashable, Sendable {
    /// An amount.
    case money(Money)

    /// A share of a defined amount.
    case share(Percent, of: String)
  }

  /// The duty.
  package let duty: String

  /// The instance, by its subject or its period.
  package var label: String?

  /// When it is due.
  package var due: Due?

  /// The last day before a day off moved it.
  package var countedTo: CivilDate?

  /// How it stands, in a word.
  package var outcome: String?

  /// How many days it is late.
  package var lateDays: Int?

  /// How long it is late.
  package var lateBy: Span?

  /// The first day on which it is late.
  package var lateFrom: CivilDate?

  /// What is owed for lateness.
  package var cost: Cost?

  /// How what it brought was received, in words.
  package var answer: String?

  /// The last day of the time to answer.
  package var answerDue: CivilDate?

  /// Expects nothing yet.
  package init(_ duty: String) { self.duty = duty }
}
