package import Diagnostics

/// The words of the agreement that something rests on.
package struct Citation: Hashable, Sendable {
  /// The clause, or nil for a term that stands before the first clause or in another file.
  package let clause: Clause?

  /// The path of the term, such as `monthly.cap` or `bands[2]`.
  package let term: String

  /// Where it stands.
  package let range: SourceRange

  /// Where a document signed elsewhere says the same, such as `MSA p. 14, 9.3`, as the text cites it; often
  /// nowhere.
  package let pages: [String]

  /// Creates a citation.
  package init(clause: Clause?, term: String, range: SourceRange, pages: [String] = []) {
    self.clause = clause
    self.term = term
    self.range = range
    self.pages = pages
  }

  /// The same words with a longer path, such as `target` to `target[urgent]`.
  package func naming(_ term: String) -> Citation {
    Citation(clause: clause, term: term, range: range, pages: pages)
  }

  /// The citation in words, such as `clause 4 Service credits, monthly.cap (MSA p. 14, 9.3)`.
  package var words: String {
    let own = [clause?.name, term].compactMap(\.self).joined(separator: ", ")
    return pages.isEmpty ? own : "\(own) (\(pages.joined(separator: "; ")))"
  }
}
