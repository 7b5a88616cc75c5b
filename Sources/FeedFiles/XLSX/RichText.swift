/// Tells which pieces of a text with runs are its letters: those of `t`, outside of phonetic hints.
struct RichText {
  private var isText = false
  private var isPhonetic = false

  /// True where text is letters of the cell.
  var isLetters: Bool { isText && !isPhonetic }

  /// Takes note of a piece.
  mutating func pass(_ piece: XMLBatch.Piece) {
    if piece.name == .text { isText = piece.kind == .opens }
    if piece.name == .phonetic { isPhonetic = piece.kind == .opens }
  }
}
