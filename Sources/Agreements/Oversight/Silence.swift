/// What silence means, and after how long.
package struct Silence: Hashable, Sendable {
  /// True when silence agrees, false when it refuses.
  package let agrees: Bool

  /// How long there is to answer.
  package let after: Limit

  /// Creates a silence.
  package init(agrees: Bool, after: Limit) {
    self.agrees = agrees
    self.after = after
  }
}
