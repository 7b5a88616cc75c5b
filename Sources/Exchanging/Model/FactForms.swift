// The forms of what an agreement says of facts; facts themselves are no part of it.

import Agreements

extension FactTerms: ExchangedRecord {
  static var formName: String { "fact-terms" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("telling", \.telling),
      Member("silence", \.silence),
      Member("citation", \.citation),
    ]
  }
}

extension FactTerms.Telling: ExchangedRecord {
  static var formName: String { "fact-terms.telling" }

  static var formMembers: [Member<Self>] {
    [
      Member("within", \.within),
      Member("after", \.after),
    ]
  }
}

extension FactTerms.Anchor: ExchangedWord {
  static var formName: String { "fact-terms.anchor" }
}
