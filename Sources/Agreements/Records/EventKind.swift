/// One event or interval a record declares, and the fields it carries.
package struct EventKind: Hashable, Sendable {
  /// Its name, such as `answered`.
  package let name: String

  /// The names of the fields it has, such as `by`.
  package let fields: [String]

  /// Creates an event or interval.
  package init(name: String, fields: [String]) {
    self.name = name
    self.fields = fields
  }
}
