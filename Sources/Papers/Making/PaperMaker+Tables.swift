import AgreementLanguage
import Editing

extension PaperMaker {
  /// A live table as people read it.
  func table(_ table: Table) -> PaperTable {
    PaperTable(
      title: [.words(table.title.text)],
      id: "table-\(table.id.name)",
      header: table.header.map(head),
      rows: table.rows.map { row in row.cells.map { values.inlines(of: $0) } },
      notes: notes(table)
    )
  }

  private func head(_ header: Phrase) -> [Inline] {
    let name = header.output ?? header
    let words = Inline.words(ReadableName.words(name.text))
    // The name of a column is read as it stands, whatever table it comes from.
    switch values.inlines(of: name) {
    case let inlines where inlines.count > 1: return inlines.withSmallHyphens
    case let inlines:
      switch inlines.first {
      case .reference(_, let id)?: return [.reference([words], to: id)]
      case .definition(_, let id)?: return [.definition([words], id: id)]
      default: return [words]
      }
    }
  }

  // What the marks of a table say is said in words, since people do not read marks.
  private func notes(_ table: Table) -> [[Inline]] {
    var notes: [[Inline]] = table.attributes.compactMap { attribute in
      wording.readings[attribute.text].map { [.words($0)] }
    }
    if let kind = table.rowKind {
      let words = wording.kind(kind.name)
      notes.insert([.words(wording.rows.replacing("{}", with: words.lowercased()))], at: 0)
    }
    let outputs = table.header.compactMap(\.output).map { ReadableName.words($0.text) }
    if !outputs.isEmpty {
      notes.append([.words(wording.answers.replacing("{}", with: outputs.joined(separator: ", ")))])
    }
    return notes
  }
}

extension [Inline] {
  /// The words of a column as people write them.
  fileprivate var withSmallHyphens: [Inline] {
    map { inline in
      if case .words(let text) = inline { .words(ReadableName.words(text)) } else { inline }
    }
  }
}
