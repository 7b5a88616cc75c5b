/// An event or an interval of a record, by its names.
package struct EventName: Hashable, Sendable {
  /// The record, such as `ticket`.
  package let record: String

  /// The event, such as `opened`.
  package let event: String

  /// Creates a name.
  package init(record: String, event: String) {
    self.record = record
    self.event = event
  }
}

extension EventName: CustomStringConvertible {
  package var description: String { "\(record).\(event)" }
}
