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
