// The forms of credits and deemed receipt.

import Agreements
import Quantities

extension Credit: ExchangedRecord {
  static var formName: String { "credit" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("bands", \.bands),
      Member("output", \.output),
      Member("base", \.base),
      Member("cap", \.cap),
      Member("citation", \.citation),
    ]
  }
}

extension Credit.Cap: ExchangedRecord {
  static var formName: String { "credit.cap" }

  static var formMembers: [Member<Self>] {
    [
      Member("percent", \.percent),
      Member("citation", \.citation),
    ]
  }
}

extension ReceiptRule: ExchangedChoice {
  static var formName: String { "receipt-rule" }

  static var choices: [Choice] {
    [
      Choice("on-delivery"),
      Choice("when-sent"),
      Choice("next-working-day", ("of", String.self), ("at", TimeOfDay.self)),
      Choice("working-day-after-posting", ("number", Int.self), ("of", String.self)),
    ]
  }

  var chosen: Chosen {
    switch self {
    case .onDelivery: Chosen("on-delivery")
    case .whenSent: Chosen("when-sent")
    case .nextWorkingDay(let of, let at): Chosen("next-working-day", of, at)
    case .workingDayAfterPosting(let number, let of):
      Chosen("working-day-after-posting", number, of)
    }
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

extension WorkedCredit: ExchangedRecord {
  static var formName: String { "worked-credit" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("amount", \.amount),
      Member("cap", \.cap),
      Member("owed_by", \.owedBy),
      Member("citation", \.citation),
    ]
  }
}
