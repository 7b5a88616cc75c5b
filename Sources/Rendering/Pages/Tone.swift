/// How words are meant, beyond what they say; no page relies on it alone.
package enum Tone: String, Hashable, Sendable {
  /// As it comes.
  case plain

  /// As it should be, such as a level that was met.
  case good

  /// Not as promised, such as a level that was missed.
  case bad

  /// Not certain yet.
  case open

  /// Said in passing.
  case quiet

  /// To be seen first, such as a total.
  case strong

  /// To be read letter by letter, such as a digest.
  case code
}
