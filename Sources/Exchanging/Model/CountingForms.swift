// The forms of counting time.

import Agreements
import Quantities
import ServiceHours

extension CountingProfile: ExchangedWord {
  static var formName: String { "counting-profile" }
}

extension CountingRule: ExchangedRecord {
  static var formName: String { "counting-rule" }

  static var formMembers: [Member<Self>] {
    [
      Member("first_day", \.firstDay),
      Member("month_end", \.monthEnd),
      Member("ending", \.ending),
      Member("roll_after", \.rollAfter),
      Member("roll_before", \.rollBefore),
      Member("short_days", \.shortDays),
      Member("least_working_days", \.leastWorkingDays),
      Member("clear_before", \.isClearBefore),
      Member("starts_with_full_hour", \.startsWithFullHour),
      Member("rolls_hours", \.rollsHours),
    ]
  }
}

extension CountingRule.FirstDay: ExchangedWord {
  static var formName: String { "counting-rule.first-day" }
}

extension CountingRule.MonthEnd: ExchangedWord {
  static var formName: String { "counting-rule.month-end" }
}

extension CountingRule.Roll: ExchangedWord {
  static var formName: String { "counting-rule.roll" }
}

extension CountingRule.Ending: ExchangedChoice {
  static var formName: String { "counting-rule.ending" }

  static var choices: [Choice] {
    [
      Choice("same-time"),
      Choice("midnight"),
      Choice("at", TimeOfDay.self),
      Choice("closing"),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .sameTime: Chosen("same-time")
    case .midnight: Chosen("midnight")
    case .at(let time): Chosen("at", time)
    case .closing: Chosen("closing")
    }
  }
}

extension CountingRule.LeastWorkingDays: ExchangedRecord {
  static var formName: String { "counting-rule.least-working-days" }

  static var formMembers: [Member<Self>] {
    [
      Member("count", \.count),
      Member("from_days", \.fromDays),
    ]
  }
}
