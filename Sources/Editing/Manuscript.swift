package import AgreementLanguage
package import Diagnostics

/// A text as somebody works on it: its syntax, what compiling it gave, and the names in it.
///
/// It can be made of any text. What is asked of it is answered from what could be read.
package struct Manuscript: Sendable {
  /// The text.
  package let source: SourceText

  /// Its syntax.
  package let document: Document

  /// What compiling the agreement gave: of a feed or a calendar that belongs to one, the agreement's.
  package let compilation: Compilation

  /// What the text and the files beside it declare and name.
  package let names: NameIndex

  /// The kinds of block a text of its sort may have.
  package let kinds: [Kind]

  /// Reads a text.
  /// - Parameters:
  ///   - source: The text.
  ///   - kinds: The kinds of block it may have.
  ///   - compilation: What compiling it gave.
  ///   - companions: The texts it speaks of or that speak of it.
  package init(
    _ source: SourceText,
    kinds: [Kind],
    _ compilation: Compilation,
    companions: [SourceText]
  ) {
    self.source = source
    self.kinds = kinds
    self.compilation = compilation
    document = Scanner.scan(source).document
    names = NameIndex([document] + companions.map { Scanner.scan($0).document })
  }

  /// What the text is read as, with what is already known of its neighbours.
  package init(_ source: SourceText, kinds: [Kind], within agreement: Manuscript) {
    self.source = source
    self.kinds = kinds
    compilation = agreement.compilation
    document = Scanner.scan(source).document
    names = agreement.names
  }
}

extension Manuscript {
  /// The block at a place, its closing line and what follows on it included.
  func block(at offset: Int) -> Block? { document.blocks.first { $0.phrase.holds(offset) } }

  /// The table at a place.
  func table(at offset: Int) -> Table? { document.tables.first { $0.phrase.holds(offset) } }

  /// The paragraph at a place.
  func paragraph(at offset: Int) -> Paragraph? {
    document.paragraphs.first { $0.phrase.holds(offset) }
  }
}
