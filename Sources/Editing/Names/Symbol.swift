package import AgreementLanguage
import Diagnostics

/// Something that a text gives a name to, and that is named elsewhere.
package struct Symbol: Hashable, Sendable {
  /// What is named.
  package enum Sort: String, CaseIterable, Sendable {
    case clause, table, column, definition, line, record, event, field, block, party, role, calendar
    case feed
  }

  /// What is named.
  package let sort: Sort

  /// The kind of a block or of a row of a record table, such as `clock`; empty for other sorts.
  package let kind: String

  /// The name in full, folded, such as `ticket.opened`.
  package let path: String

  /// Where the name is given.
  package let name: Phrase

  /// All of what is named.
  package let whole: Phrase

  init(_ sort: Sort, kind: String = "", _ path: String, _ name: Phrase, _ whole: Phrase) {
    self.sort = sort
    self.kind = kind
    self.path = path
    self.name = name
    self.whole = whole
  }

  /// The last part of the name, such as `opened`.
  package var ownName: String {
    switch sort {
    case .column, .line, .event, .field, .role:
      path.split(separator: ".").last.map(String.init) ?? path
    default: path
    }
  }

  /// What it is and its name, such as `event ticket.opened` or `clock resolution`.
  package var words: String { "\(noun) \(path)" }

  /// What it is, such as `event` or `clock`.
  package var noun: String { sort == .block ? kind : sort.rawValue }

  /// True for one thing that is declared in several places, as a field is that several events carry.
  package func isSame(as other: Symbol) -> Bool {
    (sort, kind, path) == (other.sort, other.kind, other.path)
  }

  /// Why it bears its name for good, or nil when it can be given another.
  package var fixedBy: String? {
    switch sort {
    case .party: "what a side is called is part of the language"
    case .calendar, .feed: "it goes by the name of its file or of an export"
    case .clause where name.source.bytes.prefix(name.bytes.lowerBound).last != UInt8(ascii: "#"):
      "the clause has no id yet"
    default: nil
    }
  }
}
