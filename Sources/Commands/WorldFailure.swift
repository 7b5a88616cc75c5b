/// The disk or the network refused: what was tried, on what, and why it failed.
package struct WorldFailure: Error, Sendable {
  /// The sentence a person reads, such as `cannot read march.csv: No such file or directory`.
  package let message: String

  /// Creates a failure from its sentence.
  package init(_ message: String) { self.message = message }
}
