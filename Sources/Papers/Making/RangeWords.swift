/// Reads the signs of ranges as words: `5 to < 50` reads `5 to under 50`.
enum RangeWords {
  /// The words of a value; a share keeps its sign on its line.
  static func words(of text: String, _ wording: Wording) -> String {
    var text = text
    // The longer signs first, since the shorter ones are parts of them.
    let signs: [(String, Wording.Word)] = [
      (">=", .atLeast), ("<=", .atMost), (">", .over), ("<", .under),
    ]
    for (sign, word) in signs {
      text = text.replacing(sign, with: wording.word(word))
    }
    return text.replacing(" %", with: "\u{A0}%")
  }
}
