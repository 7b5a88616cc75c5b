import AgreementLanguage
import Agreements
import Diagnostics

/// Puts what is known of terms and names into Markdown.
extension Manuscript {
  /// A term: its path, its clause, its words, who quotes it.
  func told(of term: TermReading) -> String {
    var head = "**\(term.path)**"
    if let clause = term.clause { head += ", \(clause.name)" }
    return [head, fenced(term.value.text), quoted(term)].joined(separator: "\n\n")
  }

  private func quoted(_ term: TermReading) -> String {
    if term.quotations.isEmpty { return "No prose quotes it." }
    let places = term.quotations.map { quotation in
      "\(clause(of: quotation.phrase)?.name ?? "the introduction"), \(line(of: quotation.phrase))"
    }
    return "Quoted in \(places.joined(separator: "; "))."
  }

  /// A name: what it is, where it is declared, what is declared, who names it.
  func told(of symbol: Symbol) -> String {
    var head = "**\(symbol.words)**"
    if symbol.name.source !== source {
      head += ", in `\(symbol.name.source.name.fileName)`"
    } else if let clause = clause(of: symbol.name), symbol.sort != .clause {
      head += ", \(clause.name)"
    }
    var parts = [head, fenced(excerpt(of: symbol))]
    if symbol.sort == .definition || symbol.sort == .line, let term = term(symbol.path) {
      parts.append(quoted(term))
    }
    parts.append(named(symbol))
    return parts.joined(separator: "\n\n")
  }

  /// The lines a reader wants to see of what is declared.
  private func excerpt(of symbol: Symbol) -> String {
    let lines = symbol.whole.text.split(whereSeparator: \.isNewline)
    let shown = lines.prefix(12).joined(separator: "\n")
    return lines.count > 12 ? shown + "\n…" : shown
  }

  private func named(_ symbol: Symbol) -> String {
    let mentions = names.mentions(of: symbol)
    guard !mentions.isEmpty else { return "Nothing names it." }
    let places = mentions.prefix(8).map { line(of: $0.phrase) }
    let more = mentions.count > 8 ? " and \(mentions.count - 8) more places" : ""
    return "Named in \(places.joined(separator: ", "))\(more)."
  }

  private func line(of phrase: Phrase) -> String {
    let line = phrase.source.position(at: phrase.bytes.lowerBound).line
    let file = phrase.source === source ? "" : "`\(phrase.source.name.fileName)` "
    return "\(file)line \(line)"
  }

  private func clause(of phrase: Phrase) -> Clause? {
    guard phrase.source === source else { return nil }
    return compilation.clauses.last {
      $0.range.source === source && $0.range.bytes.lowerBound <= phrase.bytes.lowerBound
    }
  }

  /// A text as code, with a fence that nothing in it closes.
  private func fenced(_ text: String) -> String {
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)text\n\(text)\n\(fence)"
  }
}
