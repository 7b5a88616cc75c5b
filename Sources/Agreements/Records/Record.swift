/// A kind of thing that events happen to: its events or intervals, and the fields they carry.
package struct Record: Hashable, Sendable {
  /// Its name in the singular, such as `ticket`.
  package let name: String

  /// Its events in the order written, such as `opened`; a number stands for each in the engine.
  package let events: [EventKind]

  /// Its intervals in the order written, such as `down`.
  package let intervals: [EventKind]

  /// Every field of the record, its events and its intervals, each name once.
  ///
  /// A field's place in this list is its slot in every row of facts.
  package let fields: [Field]

  /// The words it stands on.
  package let citation: Citation

  /// Creates a record.
  package init(
    name: String,
    events: [EventKind],
    intervals: [EventKind],
    fields: [Field],
    citation: Citation
  ) {
    self.name = name
    self.events = events
    self.intervals = intervals
    self.fields = fields
    self.citation = citation
  }

  /// The number of an event by its name.
  package func event(_ name: String) -> Int? { events.firstIndex { $0.name == name } }

  /// The number of an interval by its name.
  package func interval(_ name: String) -> Int? { intervals.firstIndex { $0.name == name } }

  /// The slot of a field by its name.
  package func slot(_ name: String) -> Int? { fields.firstIndex { $0.name == name } }
}
