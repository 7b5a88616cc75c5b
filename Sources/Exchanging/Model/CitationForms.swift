// The forms of what says where a term stands, and of names that are written with a dot.

import Agreements
import Quantities
import Diagnostics

extension SourceRange: ExchangedRecord {
  static var formName: String { "place" }
  static var formMembers: [Member<Self>] { [Member("file", \.file), Member("line", \.line)] }

  private var file: String { source.name.fileName }
  private var line: Int { source.position(at: bytes.lowerBound).line }
}

extension Citation: ExchangedRecord {
  static var formName: String { "citation" }

  static var formMembers: [Member<Self>] {
    [
      Member("clause", \.clauseID), Member("term", \.term), Member("place", \.range),
      Member("pages", \.cited),
    ]
  }

  private var clauseID: String? { clause?.id }

  // Only a companion cites the pages of another document.
  private var cited: [String]? { pages.isEmpty ? nil : pages }
}

extension Clause: ExchangedRecord {
  static var formName: String { "clause" }

  static var formMembers: [Member<Self>] {
    [
      Member("id", \.id), Member("number", \.number), Member("title", \.title),
      Member("place", \.range),
    ]
  }
}

extension EventName: ExchangedText {
  static var formName: String { "event-name" }
  static var pattern: String { "^[^.]+\\..+$" }
  static var example: String { "ticket.opened" }
  var form: String { description }
}

extension RolePath: ExchangedText {
  static var formName: String { "role-path" }
  static var pattern: String { "^.+$" }
  static var example: String { "provider.director" }
  var form: String { description }
}
