/// What is wrong with a value that was to be exchanged: the path to it, and what to do.
package struct ExchangeFault: Error, Hashable, Sendable {
  /// The path, such as `texts[0].parts[3]`.
  package let path: String

  /// What is wrong.
  package let message: String

  init(_ path: String, _ message: String) {
    self.path = path
    self.message = message
  }
}
