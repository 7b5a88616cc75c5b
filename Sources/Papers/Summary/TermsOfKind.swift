import AgreementLanguage
import Editing

/// What a text says under the names of one kind, whether in blocks or in rows.
struct TermsOfKind {
  /// One of them: its name, and its values by key, in the order of the text.
  struct Named {
    let name: Phrase
    let values: [(key: String, value: Phrase)]

    /// The value of the first of these keys that has one.
    func value(_ keys: String...) -> Phrase? {
      keys.lazy.compactMap { key in values.first { $0.key == key && !$0.value.isEmpty } }.first?
        .value
    }
  }

  /// The terms, in the order of the text.
  let all: [Named]

  /// Finds the terms of a kind.
  init(_ kind: String, in document: Document) {
    let known = Kind.ofAgreements.first { $0.name == kind }
    all = document.items.flatMap { item -> [Named] in
      switch item {
      case .block(let block) where block.kind.name == kind:
        guard let name = block.name else { return [] }
        let parts = block.entries.flatMap { entry in known.map(entry.parts) ?? [entry] }
        return [Named(name: name, values: parts.map { ($0.key.name, $0.value) })]
      case .table(let table) where table.rowKind?.name == kind:
        return table.rows.compactMap { row in
          row.cells.first.map { name in
            Named(name: name, values: zip(table.header, row.cells).map { ($0.name, $1) })
          }
        }
      default: return []
      }
    }
  }
}
