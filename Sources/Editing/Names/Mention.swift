package import AgreementLanguage

/// A place where something is named that is declared elsewhere.
package struct Mention: Hashable, Sendable {
  /// The name as it stands there, without what it is the name of.
  package let phrase: Phrase

  /// What it names.
  package let symbol: Symbol

  /// True when the name stands in the plural, as in `tickets opened in month`.
  package let isPlural: Bool

  init(_ phrase: Phrase, _ symbol: Symbol, isPlural: Bool = false) {
    self.phrase = phrase
    self.symbol = symbol
    self.isPlural = isPlural
  }
}
