import AgreementLanguage
package import Diagnostics

extension Manuscript {
  /// Where what is named at a place is declared: a name, or the term that is quoted.
  package func definition(at offset: Int) -> SourceRange? {
    if let paragraph = paragraph(at: offset),
      let quotation = paragraph.quotations.first(where: { $0.phrase.holds(offset) }),
      let term = term(quotation.path.name), names.holds(term.value.range)
    {
      return term.value.range
    }
    return name(at: offset)?.name.range
  }

  /// Every place where what is named at a place is named, in the order of the texts.
  /// - Parameters:
  ///   - offset: The place.
  ///   - withDeclaration: Whether the place where it is declared counts.
  /// - Returns: The places; none when nothing is named there.
  package func references(at offset: Int, withDeclaration: Bool) -> [SourceRange] {
    guard let symbol = name(at: offset) else { return quotations(at: offset) }
    let declared = withDeclaration ? names.declarations(of: symbol).map(\.name.range) : []
    let quoted = symbol.sort == .definition ? [] : quotations(at: offset)
    let all = declared + names.mentions(of: symbol).map(\.phrase.range) + quoted
    return Array(Set(all)).sorted {
      ($0.source.name, $0.bytes.lowerBound) < ($1.source.name, $1.bytes.lowerBound)
    }
  }

  /// The quotations of the term at a place.
  private func quotations(at offset: Int) -> [SourceRange] {
    guard paragraph(at: offset) == nil, let term = term(at: offset), term.value.holds(offset),
      names.name(at: offset, in: source) == nil
    else { return [] }
    return term.quotations.map(\.path.range)
  }

  /// What is named at a place; in a reference, wherever in it the place is.
  func name(at offset: Int) -> Symbol? {
    if let found = names.name(at: offset, in: source) { return found.symbol }
    guard let paragraph = paragraph(at: offset),
      let reference = paragraph.references.first(where: { $0.phrase.holds(offset) })
    else { return nil }
    return names.name(at: reference.id.bytes.lowerBound, in: source)?.symbol
  }
}
