// The forms of interest.

import Agreements
import Quantities

extension InterestRule: ExchangedRecord {
  static var formName: String { "interest" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("debts", \.debts),
      Member("rate", \.rate),
      Member("days", \.days),
      Member("compounds_monthly", \.compoundsMonthly),
      Member("counts_due_day", \.countsDueDay),
      Member("counts_payment_day", \.countsPaymentDay),
      Member("rounds_each_day", \.roundsEachDay),
      Member("fixed", \.fixed),
      Member("citation", \.citation),
    ]
  }
}

extension InterestRule.Debts: ExchangedChoice {
  static var formName: String { "interest.debts" }

  static var choices: [Choice] {
    [
      Choice("duty", String.self),
      Choice("figures", ("of", Formula.self), ("due", Formula.self), ("paid", Formula.self)),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .duty(let name): Chosen("duty", name)
    case .figures(let of, let due, let paid): Chosen("figures", of, due, paid)
    }
  }
}

extension InterestRule.DayCount: ExchangedWord {
  static var formName: String { "interest.day-count" }
}

extension InterestRule.FixedSum: ExchangedRecord {
  static var formName: String { "interest.fixed-sum" }

  static var formMembers: [Member<Self>] {
    [
      Member("up_to", \.upTo),
      Member("amount", \.amount),
    ]
  }
}

extension InterestRate: ExchangedChoice {
  static var formName: String { "interest-rate" }

  static var choices: [Choice] {
    [
      Choice("yearly", Percent.self),
      Choice(
        "over",
        ("share", Percent.self),
        ("series", String.self),
        ("reset", InterestRate.Reset.self)
      ),
      Choice("monthly", ("share", Percent.self), ("reading", InterestRate.MonthReading.self)),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .yearly(let share): Chosen("yearly", share)
    case .over(let share, let series, let reset): Chosen("over", share, series, reset)
    case .monthly(let share, let reading): Chosen("monthly", share, reading)
    }
  }
}

extension InterestRate.Reset: ExchangedWord {
  static var formName: String { "interest-rate.reset" }
}

extension InterestRate.MonthReading: ExchangedWord {
  static var formName: String { "interest-rate.month-reading" }
}
