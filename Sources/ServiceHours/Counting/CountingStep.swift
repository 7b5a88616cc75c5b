public import Quantities

/// What a rule did to a period that is counted, to be told to who asks.
public enum CountingStep: Hashable, Sendable {
  /// The day of the event counts, or does not.
  case firstDay(CivilDate, counts: Bool)

  /// The hour of the event does not count: it is counted from the next full one.
  case fullHour(Instant)

  /// So few days count working days alone.
  case short(atMost: Int)

  /// The month has no such day, and its last stands for it.
  case lastOfMonth(CivilDate)

  /// So far it is counted, before anything moves.
  case counted(to: CivilDate)

  /// Days off that were passed over while counting.
  case passed([CivilDate])

  /// A last day that is no working day moved.
  case rolled(from: CivilDate, to: CivilDate)

  /// The end moved, since the period held too few working days.
  case extended(to: CivilDate, toHold: Int)
}
