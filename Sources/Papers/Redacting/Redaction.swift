import AgreementLanguage
package import Agreements
package import Editing

/// What somebody may not see of an agreement, by its classes of data.
///
/// A class names what is in it under `fields`: a definition, a block, a table, a column, a value that is
/// worked out, or a clause. What names nothing in the text is data of other places, and is not on the paper.
package struct Redaction: Sendable {
  /// For whom it is.
  package let reader: RolePath

  /// Why each place of the paper is hidden, by the id of the place.
  let reasons: [String: String]

  /// The clauses that are hidden whole.
  let clauses: Set<String>

  /// The names of classes that hide something, and of what in them the text says nothing.
  package let classes: [(name: String, hidden: [String], elsewhere: [String])]

  /// Finds out what is hidden.
  /// - Parameters:
  ///   - reader: For whom it is: a side, or a role of one.
  ///   - agreement: The agreement.
  ///   - names: What its text gives names to.
  package init(for reader: RolePath, _ agreement: Agreement, _ names: NameIndex) {
    self.reader = reader
    var reasons: [String: String] = [:]
    var clauses: Set<String> = []
    var classes: [(String, [String], [String])] = []
    for data in agreement.governance.dataClasses where !data.isSeen(by: reader) {
      var (hidden, elsewhere): ([String], [String]) = ([], [])
      for field in data.fields {
        let symbols = names.symbols.filter { $0.isCalled(field) }
        if symbols.isEmpty { elsewhere.append(field) } else { hidden.append(field) }
        for symbol in symbols {
          reasons[Anchor.of(symbol)] = data.name
          if symbol.sort == .clause { clauses.insert(Anchor.of(symbol)) }
          // A value quoted from a table may be one of a column that is hidden.
          if symbol.sort == .column, let table = symbol.path.split(separator: ".").first {
            reasons["quoted table-\(table)"] = data.name
          }
        }
      }
      classes.append((data.name, hidden, elsewhere))
    }
    self.reasons = reasons
    self.clauses = clauses
    self.classes = classes.map { (name: $0.0, hidden: $0.1, elsewhere: $0.2) }
  }

  /// True when nothing is hidden.
  package var isEmpty: Bool { reasons.isEmpty }
}

extension DataClass {
  /// True when somebody may see what is in the class: what everybody may, and what is said to be seen by them
  /// or by the whole of their side.
  func isSeen(by reader: RolePath) -> Bool {
    sensitivity == "public"
      || seenBy.contains { other in
        guard other.party == reader.party || other.party == "either" else { return false }
        return other.role == nil || other.role == "any" || other.role == reader.role
      }
  }
}

extension Symbol {
  /// True for something that a class of data names: `monthly-fee`, `bands.credit`, `#prices`.
  fileprivate func isCalled(_ field: String) -> Bool {
    let name = Name.folded(field)
    if name.hasPrefix("#") { return sort == .clause && path == name.dropFirst() }
    let sorts: [Sort] = [.definition, .block, .table, .column, .line, .field]
    return sorts.contains(sort) && (path == name || sort != .column && ownName == name)
  }
}
