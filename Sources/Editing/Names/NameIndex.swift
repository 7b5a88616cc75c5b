package import AgreementLanguage
package import Diagnostics

/// What a text and the files beside it declare, and where each of it is named.
package struct NameIndex: Sendable {
  /// The texts themselves; what compiling speaks of may stand in others, made of them.
  package let sources: [SourceText]

  /// What is declared, text by text, in the order of each.
  package let symbols: [Symbol]

  /// Where it is named, in the same order.
  package let mentions: [Mention]

  /// Indexes texts that speak of one another: an agreement, its calendars and its feeds.
  package init(_ documents: [Document]) {
    sources = documents.map(\.source)
    symbols = documents.flatMap(DeclarationReader.symbols)
    var reader = MentionReader(SymbolTable(symbols))
    documents.forEach { reader.read($0) }
    mentions = reader.mentions
  }

  /// What is named or declared at a place, and the name there.
  package func name(at offset: Int, in source: SourceText) -> (symbol: Symbol, phrase: Phrase)? {
    let mention = mentions.first { $0.phrase.source === source && $0.phrase.holds(offset) }
    if let mention { return (mention.symbol, mention.phrase) }
    let declared = symbols.first { $0.name.source === source && $0.name.holds(offset) }
    return declared.map { ($0, $0.name) }
  }

  /// True for a place in one of the texts, which an editor can show and change.
  func holds(_ range: SourceRange) -> Bool { sources.contains { $0 === range.source } }

  /// Every place where a symbol is named, its declaration left out.
  package func mentions(of symbol: Symbol) -> [Mention] {
    mentions.filter { $0.symbol.isSame(as: symbol) }
  }

  /// Every place where it is declared: a field may be carried by several events.
  package func declarations(of symbol: Symbol) -> [Symbol] {
    symbols.filter { $0.isSame(as: symbol) }
  }
}

extension Phrase {
  /// True for a place in the phrase or at its end.
  func holds(_ offset: Int) -> Bool { bytes.lowerBound <= offset && offset <= bytes.upperBound }
}
