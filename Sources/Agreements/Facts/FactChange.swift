/// What a fact says of the rows that feeds told.
///
/// Of an event or an interval, `was` and `now` together correct its time, `now` alone tells one that was missing, and
/// `was` alone withdraws one.
package enum FactChange: Hashable, Sendable {
  /// An event of a subject.
  case event(String, was: FactMoment?, now: FactMoment?, fields: [FactValue])

  /// An interval of a record.
  case interval(String, was: FactStretch?, now: FactStretch?, fields: [FactValue])

  /// Another value of a field of a subject, wherever rows say the former one; of no former one, wherever they say nothing.
  case field(String, was: Literal?, now: Literal)

  /// An excuse of a subject from what a clock or a level counts.
  case excuse(of: String, FactEffect)

  /// An excuse of a stretch of time from a level of availability.
  case excusedTime(of: String, FactStretch, FactEffect)

  /// The subject is outside of what was agreed and leaves every level.
  case outOfScope
}
