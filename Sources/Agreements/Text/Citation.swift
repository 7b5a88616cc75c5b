package import Diagnostics

/// The words of the agreement that something rests on.
package struct Citation: Hashable, Sendable {
  /// The clause, or nil for a term that stands before the first clause or in another file.
  package let clause: Clause?

  /// The path of the term, such as `monthly.cap` or `bands[2]`.
  package let term: String

  /// Where it stands.
  package let range: SourceRange

  /// Creates a citation.
  package init(clause: Clause?, term: String, range: SourceRange) {
    self.clause = clause
    self.term = term
    self.range = range
  }

  /// The same words with a longer path, such as `target` to `target[urgent]`.
  package func naming(_ term: String) -> Citation {
    Citation(clause: clause, term: term, range: range)
  }

  /// The citation in words, such as `clause 4 Service credits, monthly.cap`.
  package var words: String {
    [clause?.name, term].compactMap(\.self).joined(separator: ", ")
  }
}
