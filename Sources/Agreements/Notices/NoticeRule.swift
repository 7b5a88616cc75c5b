/// How notice is given, and how data tell of it.
package struct NoticeRule: Hashable, Sendable {
  /// Whose wall clock decides when it was sent.
  package enum Clock: String, CaseIterable, Sendable {
    /// The agreement's.
    case agreement = "of the agreement"

    /// That of the place where whom it is sent to is.
    case recipient = "of the recipient"
  }

  /// The event that tells of a notice, or nil when nothing does.
  package let sent: EventName?

  /// The field of that event which holds the channel.
  package let channel: String?

  /// The field of that event which holds whom it is sent to, or nil.
  package let addressee: String?

  /// Whose wall clock decides when it was sent.
  package let clock: Clock

  /// Creates a rule.
  package init(sent: EventName?, channel: String?, addressee: String?, clock: Clock) {
    self.sent = sent
    self.channel = channel
    self.addressee = addressee
    self.clock = clock
  }
}
