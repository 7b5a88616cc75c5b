/// A provision that the text leaves out on purpose.
package struct LeftOut: Hashable, Sendable {
  /// Which one.
  package let provision: String

  /// Why.
  package let reason: String

  /// Creates a left out.
  package init(provision: String, reason: String) {
    self.provision = provision
    self.reason = reason
  }
}
