/// Who holds a subject while a clock runs on it: the served time of the clock is divided by holder.
package struct HandOver: Hashable, Sendable {
  /// Its name, such as `custody`.
  package let name: String

  /// The clock whose time is divided.
  package let clock: String

  /// Every holder there can be, in the order of the field's names.
  package let holders: [String]

  /// Who holds the subject when a run of the clock begins.
  package let first: String

  /// The event that hands it over; one that does not meet its condition moves nothing.
  package let moved: EventPattern

  /// The field of the event that names the next holder.
  package let field: String

  /// The words it stands on.
  package let citation: Citation

  /// Creates a rule.
  package init(
    name: String,
    clock: String,
    holders: [String],
    first: String,
    moved: EventPattern,
    field: String,
    citation: Citation
  ) {
    self.name = name
    self.clock = clock
    self.holders = holders
    self.first = first
    self.moved = moved
    self.field = field
    self.citation = citation
  }
}
