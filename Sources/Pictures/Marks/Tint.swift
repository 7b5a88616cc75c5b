/// The colours of pictures, which differ in how light they are, so that a grey copy says the same.
///
/// Words stand out from the paper by at least 4.5 to 1, lines and edges that must be seen by at least 3 to 1.
enum Tint: String {
  /// Words, and lines that must not be overlooked.
  case ink = "#1f1d1a"

  /// Words said in passing.
  case quiet = "#625d55"

  /// Lines that only guide the eye.
  case rule = "#ddd8cd"

  /// What the picture is about.
  case accent = "#234f66"

  /// The inside of what is as promised: light, with an edge.
  case light = "#c9dbe3"

  /// What is not as promised: dark.
  case dark = "#7d2418"

  /// The edge of what is not certain yet.
  case open = "#7a5200"

  /// Where the goal is met.
  case band = "#e9f0ea"

  /// The paper itself.
  case paper = "#fffefb"
}
