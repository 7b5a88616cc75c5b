// The forms of negotiation.

import Agreements
import Quantities

extension Position: ExchangedRecord {
  static var formName: String { "position" }

  static var formMembers: [Member<Self>] {
    [
      Member("party", \.party),
      Member("stances", \.stances),
      Member("citation", \.citation),
    ]
  }
}

extension Stance: ExchangedRecord {
  static var formName: String { "stance" }

  static var formMembers: [Member<Self>] {
    [
      Member("level", \.level),
      Member("expects", \.expects),
      Member("accepts", \.accepts),
      Member("resources", \.resources),
      Member("means", \.means),
      Member("citation", \.citation),
    ]
  }
}
