package import Diagnostics

/// Values that prose quotes, for those who edit terms.
package enum QuotableValue {
  /// Where the first value of the type of a written one stands in a term, or nil when what is written
  /// is no value or the term has none of its type.
  package static func place(of written: String, in term: Phrase) -> Phrase? {
    let source = SourceText(name: "value", written)
    guard let value = Quoted(Phrase(source, 0..<source.bytes.count).trimmed) else { return nil }
    // What a share or an amount is of belongs to the term, so a value with a base replaces all of it.
    return value.hasBase ? nil : Quoted.first(like: value, in: term)?.phrase
  }

  /// The edits that make the quotations of one term say what it says.
  package static func edits(
    of compilation: Compilation,
    in source: SourceText,
    quoting path: String
  ) -> [TextEdit] {
    guard let term = compilation.terms.entry(path)?.value else { return [] }
    let document = Scanner.scan(source).document
    return QuotationReading.edits(of: document, compilation.terms) { $0 == term }
  }

  /// The first value in a term that prose could quote, or nil when it has none.
  package static func first(in term: Phrase) -> Phrase? {
    let week = term.split(at: "except")?.before ?? term
    if Written.looksLikeHours(week), Quoted(week) != nil { return week }
    return Quoted.all(in: term).first?.phrase
  }

  /// The paths of the terms whose first value of the type is a written one, in the order of the alphabet.
  package static func paths(saying written: Phrase, in terms: TermIndex) -> [String] {
    guard let value = Quoted(written) else { return [] }
    return terms.paths.filter { path in
      guard let term = terms.entry(path)?.value else { return false }
      return Quoted.first(like: value, in: term).map { $0.value.equals(value) } ?? false
    }
  }
}
