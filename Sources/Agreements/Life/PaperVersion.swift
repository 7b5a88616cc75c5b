/// Another document that the agreement stands under or beside.
package struct PaperVersion: Hashable, Sendable {
  /// What it is called.
  package let title: String

  /// Its version, or nil when it has none.
  package let version: String?

  /// Creates a paper version.
  package init(title: String, version: String?) {
    self.title = title
    self.version = version
  }
}
