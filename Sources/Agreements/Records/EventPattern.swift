/// An event of a record, and the condition it must meet to count.
package struct EventPattern: Hashable, Sendable {
  /// The record's name.
  package let record: String

  /// The event's or interval's name.
  package let event: String

  /// What the event's own fields must satisfy, or nil for every such event.
  package let condition: Condition?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a pattern.
  package init(record: String, event: String, condition: Condition?, citation: Citation) {
    self.record = record
    self.event = event
    self.condition = condition
    self.citation = citation
  }
}
