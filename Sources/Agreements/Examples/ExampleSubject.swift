/// One of several subjects that a worked example tells of, by the name it gives them.
package struct ExampleSubject: Hashable, Sendable {
  /// The record it is one of.
  package let record: String

  /// Its name, as written.
  package let name: String

  /// Creates a subject.
  package init(record: String, name: String) {
    self.record = record
    self.name = name
  }
}
