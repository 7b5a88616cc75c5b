package import Quantities

/// One thing a worked example takes as given; times are in the agreement's zone.
package enum ExampleFact: Hashable, Sendable {
  /// An event of a subject of a record: of the one named, or of the example's only one.
  case event(
    record: String,
    subject: String?,
    event: String,
    at: CivilTime,
    fields: [FieldValue]
  )

  /// An interval of a record.
  case interval(
    record: String,
    interval: String,
    from: CivilTime,
    to: CivilTime,
    fields: [FieldValue]
  )

  /// What levels attained in a period, as if measured.
  case attained(CalendarPeriod, [Attainment])

  /// Figures of series in a period, such as an index: amounts in the main unit, lengths in seconds, shares as
  /// fractions of one, dates in days since 1970.
  case figures(CalendarPeriod, [SeriesFigure])

  /// A notice sent by a channel, perhaps to a party; a date alone means no time of day is known.
  case notice(channel: String, sent: CivilTime, hasTime: Bool, to: String? = nil)

  /// The moment at which the example is looked at, where that is not the last one given.
  case now(CivilTime)

  /// A field and the value given to it.
  package struct FieldValue: Hashable, Sendable {
    /// The field's name.
    package let field: String

    /// Its value: a name, a count or a time.
    package let value: Literal

    /// Creates a value.
    package init(field: String, value: Literal) {
      self.field = field
      self.value = value
    }
  }

  /// A series and its figure.
  package struct SeriesFigure: Hashable, Sendable {
    /// The name of the series.
    package let series: String

    /// The figure.
    package let value: Ratio

    /// Creates a figure.
    package init(series: String, value: Ratio) {
      self.series = series
      self.value = value
    }
  }

  /// A level and what it attained.
  package struct Attainment: Hashable, Sendable {
    /// The level's name.
    package let level: String

    /// What it attained.
    package let attained: Goal.Bound

    /// Creates an attainment.
    package init(level: String, attained: Goal.Bound) {
      self.level = level
      self.attained = attained
    }
  }
}
