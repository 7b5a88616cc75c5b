package import Agreements
package import Quantities

/// A notice that was sent, and what is known of it since.
package struct SentNotice: Hashable, Sendable {
  /// How it was sent.
  package let channel: String

  /// When it was handed over, posted or sent, by the wall clock of the agreement.
  package let sent: DeemedReceipt.Moment

  /// The party it is sent to, or nil when nobody says.
  package let addressee: String?

  /// What happened to it since, and when first.
  package let since: [EventName: Instant]

  /// Creates a notice.
  package init(
    channel: String,
    sent: DeemedReceipt.Moment,
    addressee: String? = nil,
    since: [EventName: Instant] = [:]
  ) {
    self.channel = channel
    self.sent = sent
    self.addressee = addressee
    self.since = since
  }
}
