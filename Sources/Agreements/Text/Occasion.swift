/// What a date is counted from.
package enum Occasion: Hashable, Sendable {
  /// An event.
  case event(EventName)

  /// The day another duty is done, or was due.
  case duty(String)

  /// The receipt of the notice or the document that the term speaks of.
  case receipt

  /// The deemed receipt of a notice that an event tells of.
  case received(EventName)

  /// The end of each period that is settled.
  case periodEnd

  /// The end of each calendar period of a length.
  case endOfEach(Rhythm)

  /// The end of the agreement.
  case end

  /// The day the document that the term speaks of lapses.
  case expiry
}
