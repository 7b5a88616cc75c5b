import Agreements
package import Diagnostics

/// A text that is amended: where its parts stand.
package struct BaseText: Sendable {
  /// The text.
  package let source: SourceText

  /// What compiling it gave.
  package let compilation: Compilation

  /// What it says, part by part.
  package let outline: Outline

  private let document: Document

  /// Looks at a text that was compiled.
  package init(_ source: SourceText, _ compilation: Compilation) {
    self.source = source
    self.compilation = compilation
    outline = compilation.outline
    document = Scanner.scan(source).document
  }

  /// A clause with its heading and all under it, or nil when there is none.
  package func clause(_ id: String) -> Phrase? {
    let heading = document.headings.first { $0.level > 1 && ($0.id?.name ?? $0.title.name) == id }
    return heading.map(document.clause)
  }

  /// The ids of its clauses.
  package var clauses: [String] { compilation.clauses.map(\.id) }

  /// The paragraphs of a clause.
  package func prose(of clause: Phrase) -> [Phrase] {
    document.paragraphs.map(\.phrase).filter {
      clause.bytes.contains($0.bytes.lowerBound)
    }
  }

  /// What stands under a path: a term, a cell of a row, or nil.
  package func term(_ path: String) -> Phrase? {
    let name = Name.folded(path)
    if let entry = compilation.terms.entry(name), entry.value.source === source {
      return entry.value
    }
    if let term = outline.terms.first(where: { $0.path == name }) { return term.value }
    guard let (row, column) = cell(path) else { return nil }
    return row.cells[Name.folded(column)]
  }

  /// The row of a path such as `bands[availability, < 96 %]`.
  package func row(_ path: String) -> Outline.Row? {
    let parts = path.split(separator: "[", maxSplits: 1)
    guard parts.count == 2, parts[1].hasSuffix("]") else { return nil }
    return row(Name.folded(String(parts[0])), String(parts[1].dropLast()))
  }

  /// The row of a table whose cells read so.
  package func row(_ table: String, _ key: String) -> Outline.Row? {
    let rows = outline.rows.filter { $0.table == table }
    let name = Name.folded(key)
    let exact = rows.filter { Name.folded($0.key) == name }
    // A row may go by its first cell alone where that tells it from all others.
    let short = rows.filter { Name.folded(String($0.key.prefix { $0 != "," })) == name }
    return exact.first ?? (short.count == 1 ? short.first : nil)
  }

  private func cell(_ path: String) -> (Outline.Row, String)? {
    guard let end = path.firstRange(of: "].") else { return nil }
    guard let row = row(path[..<end.lowerBound] + "]") else { return nil }
    return (row, String(path[end.upperBound...]))
  }

  /// The paths of all terms.
  package var paths: [String] { compilation.terms.paths + outline.terms.map(\.path) }
}
