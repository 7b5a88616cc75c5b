/// How wide words come out, which nobody knows who does not set them: a little more than most letters take.
enum WordWidth {
  /// The width of a text in tenths, at the size of letters in pictures.
  static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + hundredths($1) } * Canvas.letters / 100
  }

  /// A text that is cut off where it would be wider than there is room, in tenths.
  static func cut(_ text: String, to room: Int) -> String {
    guard of(text) > room else { return text }
    var kept = text
    while !kept.isEmpty, of(kept + "…") > room { kept.removeLast() }
    return kept + "…"
  }

  // The width of a letter in hundredths of its height.
  private static func hundredths(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", ";", "'", "|", "!", "(", ")", "-", " ":
      34
    case "m", "w", "M", "W", "%", "@": 88
    case "A"..."Z": 70
    case "\u{2E80}"..."\u{9FFF}", "\u{AC00}"..."\u{D7AF}", "\u{FF00}"..."\u{FF60}": 100
    default: 52
    }
  }
}
