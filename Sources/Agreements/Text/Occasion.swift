/// What a date is counted from.
package enum Occasion: Hashable, Sendable {
  /// An event.
  case event(EventName)

  /// The day another duty is done, or was due.
  case duty(String)

  /// The receipt of the notice or the document that the term speaks of.
  case receipt

  /// The end of the period that is settled.
  case periodEnd

  /// The end of the agreement.
  case end

  /// The day the document that the term speaks of lapses.
  case expiry
}
