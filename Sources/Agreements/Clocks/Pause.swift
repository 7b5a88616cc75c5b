/// A wait that does not count: the event it begins with and the one it ends with.
package struct Pause: Hashable, Sendable {
  /// What begins it.
  package let from: EventPattern

  /// What ends it.
  package let until: EventPattern

  /// The words it stands on.
  package let citation: Citation

  /// Creates a pause.
  package init(from: EventPattern, until: EventPattern, citation: Citation) {
    self.from = from
    self.until = until
    self.citation = citation
  }
}
