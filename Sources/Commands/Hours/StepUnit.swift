import ServiceHours

/// The units of steps by the calendar, by the name they have as an option and as a key of a case.
enum StepUnit {
  static let all: [(name: String, step: @Sendable (Int) -> CalendarStep)] = [
    ("calendar-days", { .days($0) }), ("weeks", { .weeks($0) }), ("months", { .months($0) }),
    ("years", { .years($0) }),
  ]

  /// A step for people, such as `3 months`.
  static func words(_ step: CalendarStep) -> String {
    switch step {
    case .days(let count): "\(count) calendar days"
    case .weeks(let count): "\(count) weeks"
    case .months(let count): "\(count) months"
    case .years(let count): "\(count) years"
    }
  }
}
