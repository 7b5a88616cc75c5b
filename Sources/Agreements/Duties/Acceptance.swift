/// How what a duty brings is accepted.
package struct Acceptance: Hashable, Sendable {
  /// Who accepts it.
  package let by: RolePath

  /// How long there is to answer.
  package let within: Limit

  /// True when silence accepts, false when it refuses.
  package let silenceAccepts: Bool

  /// The events that accept it.
  package let accepting: [EventPattern]

  /// The events that refuse it.
  package let refusing: [EventPattern]

  /// Creates an acceptance.
  package init(
    by: RolePath,
    within: Limit,
    silenceAccepts: Bool,
    accepting: [EventPattern],
    refusing: [EventPattern]
  ) {
    self.by = by
    self.within = within
    self.silenceAccepts = silenceAccepts
    self.accepting = accepting
    self.refusing = refusing
  }
}
