// The forms of services and channels.

import Agreements
import Quantities

extension Channel: ExchangedRecord {
  static var formName: String { "channel" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("of", \.of),
      Member("addresses", \.addresses),
      Member("hours", \.hours),
      Member("cases", \.cases),
      Member("citation", \.citation),
    ]
  }
}

extension Objective: ExchangedRecord {
  static var formName: String { "objective" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("says", \.says),
      Member("levels", \.levels),
      Member("duties", \.duties),
      Member("citation", \.citation),
    ]
  }
}

extension Service: ExchangedRecord {
  static var formName: String { "service" }

  static var formMembers: [Member<Self>] {
    [
      Member("name", \.name),
      Member("covers", \.covers),
      Member("leaves_out", \.leavesOut),
      Member("standard", \.standard),
      Member("places", \.places),
      Member("staff", \.staff),
      Member("hours", \.hours),
      Member("recipients", \.recipients),
      Member("assumptions", \.assumptions),
      Member("levels", \.levels),
      Member("channels", \.channels),
      Member("citation", \.citation),
    ]
  }
}
