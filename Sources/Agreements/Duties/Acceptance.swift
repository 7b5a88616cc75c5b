/// How what a duty brings is accepted.
package struct Acceptance: Hashable, Sendable {
  /// Who accepts it.
  package let by: RolePath

  /// How long there is to answer.
  package let within: Limit

  /// True when silence accepts, false when it refuses.
  package let silenceAccepts: Bool

  /// Creates an acceptance.
  package init(by: RolePath, within: Limit, silenceAccepts: Bool) {
    self.by = by
    self.within = within
    self.silenceAccepts = silenceAccepts
  }
}
