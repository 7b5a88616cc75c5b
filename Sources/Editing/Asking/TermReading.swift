import AgreementLanguage
import Agreements

/// A term as its readers see it: its paths, its words, and who quotes it.
struct TermReading {
  /// Its path, the shortest of those that mean it.
  let path: String

  /// Its words.
  let value: Phrase

  /// The clause it stands in, or nil before the first.
  let clause: Clause?

  /// The quotations of it, in order.
  let quotations: [Paragraph.Quotation]
}

extension Manuscript {
  /// The term of a path, as a quotation writes it.
  func term(_ path: String) -> TermReading? {
    compilation.terms.entry(path).map { reading($0) }
  }

  /// The term at a place.
  func term(at offset: Int) -> TermReading? {
    let entries = compilation.terms.entries.values.lazy.filter {
      $0.value.source === source && $0.value.holds(offset)
    }
    return entries.min { $0.value.bytes.count < $1.value.bytes.count }.map { reading($0) }
  }

  private func reading(_ entry: TermIndex.Entry) -> TermReading {
    // A cell goes by several paths; whichever a quotation uses, it quotes the one term.
    let paths = compilation.terms.entries.filter { $0.value.value == entry.value }.map(\.key)
    let known = Set(paths)
    let shortest = paths.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    return TermReading(
      path: shortest ?? entry.citation.term,
      value: entry.value,
      clause: entry.citation.clause,
      quotations: document.paragraphs.flatMap(\.quotations).filter {
        known.contains($0.path.name)
      }
    )
  }
}
