// The form of the languages an agreement is written in.

import Agreements
import Quantities

extension Languages: ExchangedRecord {
  static var formName: String { "languages" }

  static var formMembers: [Member<Self>] {
    [
      Member("own", \.own), Member("translations", \.translations),
      Member("prevailing", \.prevailing), Member("citation", \.citation),
    ]
  }
}
