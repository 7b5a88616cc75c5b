/// When a row tells an event or an interval, and when that happened.
package struct EventMapping: Hashable, Sendable {
  /// What a row must show for the event to have happened.
  package enum Trigger: Hashable, Sendable {
    /// Nothing more: rows of subjects and intervals.
    case always

    /// The first row of a subject, in rows of changes.
    case firstRow

    /// The column takes the value, having had another or the subject having had no row.
    case becomes(column: String, value: String)

    /// The column had the value and takes another.
    case leaves(column: String, value: String)

    /// The column's whole number grows.
    case rises(column: String)
  }

  /// The event's or interval's name.
  package let event: String

  /// What must have happened between this row and the one before.
  package let trigger: Trigger

  /// What this row must show besides, or nil for nothing.
  package let condition: RowCondition?

  /// The instant, when it is not the row's own; for intervals, the start.
  ///
  /// A blank one means that it has not happened.
  package let at: ColumnTime?

  /// The end of an interval; a blank one means that it goes on.
  package let end: ColumnTime?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a mapping.
  package init(
    event: String,
    trigger: Trigger,
    condition: RowCondition?,
    at: ColumnTime?,
    end: ColumnTime?,
    citation: Citation
  ) {
    self.event = event
    self.trigger = trigger
    self.condition = condition
    self.at = at
    self.end = end
    self.citation = citation
  }
}
