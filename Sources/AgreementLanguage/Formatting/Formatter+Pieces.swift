extension Formatter {
  /// A part of the text that is written by itself.
  enum Piece {
    case item(Document.Item)
    case aside(Phrase)

    /// Its place.
    var phrase: Phrase {
      switch self {
      case .item(let item): item.phrase
      case .aside(let phrase): phrase
      }
    }

    /// True for a comment or an illustration.
    var isAside: Bool { if case .aside = self { true } else { false } }
  }

  /// Every part, in the order of the text.
  func pieces() -> [Piece] {
    (document.items.map(Piece.item) + document.asides.map(Piece.aside))
      .sorted { $0.phrase.bytes.lowerBound < $1.phrase.bytes.lowerBound }
  }
}
