// The form of a document signed elsewhere.

import Agreements
import Quantities

extension SignedPaper: ExchangedRecord {
  static var formName: String { "signed-paper" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name), Member("digest", \.digest), Member("prevails", \.prevails),
      Member("citation", \.citation),
    ]
  }
}
