import Agreements
import Quantities
import ServiceHours

/// The time window of an SLO.
enum OpenSLOWindow: Equatable {
  /// Calendar periods.
  case calendar(CalendarPeriod.Length)

  /// Days or months that end now.
  case rollingDays(Int)
  case rollingMonths(Int)

  /// The window of a level.
  /// - Throws: Why there is none.
  init(_ window: LevelWindow, _ agreement: Agreement) throws(OpenSLOUnsayable) {
    switch window {
    case .period:
      guard let periods = agreement.periods else {
        throw OpenSLOUnsayable("the agreement settles no periods, so there is no window")
      }
      self = .calendar(periods)
    case .rollingDays(let days): self = .rollingDays(days)
    case .rollingMonths(let months): self = .rollingMonths(months)
    case .anyDays(let days):
      throw OpenSLOUnsayable("the worst of any \(days) days; a window of OpenSLO is one stretch")
    case .contractYear:
      throw OpenSLOUnsayable("a contract year to date; a window of OpenSLO has one length")
    }
  }

  /// The window as OpenSLO writes it.
  func tree(_ agreement: Agreement) -> YAMLTree {
    switch self {
    case .rollingDays(let days): rolling("\(days)d")
    case .rollingMonths(let months): rolling("\(months)M")
    case .calendar(let length):
      .map([
        ("duration", .text(length.shorthand)), ("isRolling", .plain("false")),
        (
          "calendar",
          .map([
            ("startTime", .text("\(length.first(agreement)) 00:00:00")),
            ("timeZone", .text(agreement.zone.identifier)),
          ])
        ),
      ])
    }
  }

  private func rolling(_ duration: String) -> YAMLTree {
    .map([("duration", .text(duration)), ("isRolling", .plain("true"))])
  }
}

extension CalendarPeriod.Length {
  /// The duration as OpenSLO writes it.
  fileprivate var shorthand: String {
    switch self {
    case .month: "1M"
    case .quarter: "1Q"
    case .year: "1Y"
    }
  }

  /// The first day of the first such period in force.
  fileprivate func first(_ agreement: Agreement) -> CivilDate {
    CalendarPeriod(self, holding: agreement.inForce.first).first
  }
}
