/// The entries of an amendment, as it writes them.
enum AmendmentEntry {
  /// What a term or some words said, and are to say.
  static func replace(_ target: String, _ was: String, _ now: String) -> (
    words: String, entry: String
  ) {
    (
      "\(target): \(line(was)) becomes \(line(now))",
      "```replace \(target)\nwas: \(line(was))\nnow: \(line(now))\n```\n"
    )
  }

  /// Words that are taken out.
  static func repealWords(_ clause: String, _ was: String) -> (words: String, entry: String) {
    (
      "words in \(clause): \(line(was)) is taken out",
      "```repeal words in \(clause)\nwas: \(line(was))\n```\n"
    )
  }

  // A value of an amendment stands on one line.
  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
