// The forms of notices.

import Agreements
import Quantities

extension NoticeRule: ExchangedRecord {
  static var formName: String { "notice-rule" }

  static var formMembers: [Member<Self>] {
    [
      Member("sent", \.sent),
      Member("channel", \.channel),
      Member("addressee", \.addressee),
      Member("clock", \.clock),
    ]
  }
}

extension NoticeRule.Clock: ExchangedWord {
  static var formName: String { "notice-rule.clock" }
}

extension ReceiptRule: ExchangedChoice {
  static var formName: String { "receipt-rule" }

  static var choices: [Choice] {
    [
      Choice("on-delivery"),
      Choice("when-sent"),
      Choice("that-day"),
      Choice("next-working-day", ("of", String.self), ("at", TimeOfDay?.self)),
      Choice("working-day-after-posting", ("number", Int.self), ("of", String.self)),
      Choice("day-after-posting", ("number", Int.self), ("else_next", String?.self)),
      Choice("after", Limit.self),
      Choice("when", EventName.self),
      Choice("unless", ("rebuttal", ReceiptRule.Rebuttal.self), ("rule", ReceiptRule.self)),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .onDelivery: Chosen("on-delivery")
    case .whenSent: Chosen("when-sent")
    case .thatDay: Chosen("that-day")
    case .nextWorkingDay(let of, let at): Chosen("next-working-day", of, at)
    case .workingDayAfterPosting(let number, let of):
      Chosen("working-day-after-posting", number, of)
    case .dayAfterPosting(let number, let elseNext):
      Chosen("day-after-posting", number, elseNext)
    case .after(let value): Chosen("after", value)
    case .when(let value): Chosen("when", value)
    case .unless(let rebuttal, let rule): Chosen("unless", rebuttal, rule)
    }
  }
}

extension ReceiptRule.Rebuttal: ExchangedRecord {
  static var formName: String { "receipt-rule.rebuttal" }

  static var formMembers: [Member<Self>] {
    [
      Member("by", \.by)
    ]
  }
}

extension ReceiptTable: ExchangedRecord {
  static var formName: String { "receipt-table" }

  static var formMembers: [Member<Self>] {
    [
      Member("table", \.table),
      Member("rules", \.rules),
    ]
  }
}
