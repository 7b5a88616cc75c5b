import Quantities
import ServiceHours

/// What is asked of hours, by a person or by a case of a batch.
enum HoursQuestion {
  /// The time served from one instant to another.
  case served(from: Instant, to: Instant)

  /// When a span is used up.
  case add(Span, from: Instant)

  /// Where a number of working days leads.
  case step(days: Int, from: Instant, roll: Roll)

  /// Where a step by the calendar leads; without a roll, in hours or not.
  case move(CalendarStep, from: Instant, roll: Roll?)

  /// What is answered.
  enum Answer {
    case span(Span)
    case instant(Instant)

    /// The answer as a JSON object.
    var json: String {
      switch self {
      case .span(let span): "{\"seconds\":\(span.decimalSeconds)}"
      case .instant(let instant): "{\"at\":\"\(instant)\"}"
      }
    }
  }

  /// Answers the question.
  func answer(
    of asked: AskedHours,
    without pauses: IntervalSet
  ) throws(WrongHoursText) -> Answer {
    switch self {
    case .served(let from, let to):
      let table = try asked.table(holding: from, to)
      return .span(table.served(from: from, to: to, without: pauses))
    case .add(let span, let from):
      return .instant(
        try asked.widening(from: from, forward: span >= .zero) {
          $0.add(span, to: from, without: pauses)
        }
      )
    case .step(let days, let from, let roll):
      return .instant(
        try asked.widening(from: from, forward: days >= 0) {
          $0.step(workingDays: days, from: from, rolled: roll)
        }
      )
    case .move(let step, let from, let roll):
      return .instant(try Self.landing(of: step, from: from, roll, asked))
    }
  }

  private static func landing(
    of step: CalendarStep,
    from: Instant,
    _ roll: Roll?,
    _ asked: AskedHours
  ) throws(WrongHoursText) -> Instant {
    guard let plain = asked.hours.zone.step(step, from: from) else {
      throw WrongHoursText(
        "\(StepUnit.words(step)) from \(from) lead out of the years that can be written"
      )
    }
    guard let roll else { return plain }
    return try asked.widening(from: from, forward: step.count >= 0) {
      $0.step(step, from: from, rolled: roll)
    }
  }
}
