import AgreementLanguage

/// How texts of an export are written in a feed.
enum FeedWords {
  private static let special: Set<String> = [
    "is", "and", "or", "where", "at", "as", "in", "to", "by", "not", "blank", "otherwise",
    "becomes", "leaves", "rises", "first", "row",
  ]

  /// A text or column as it must stand in a feed, or nil when none can stand for it.
  static func quoted(_ text: String) -> String? {
    guard !text.contains("\""), !text.contains(where: \.isNewline) else { return nil }
    let words = text.split(separator: " ")
    let isPlain =
      !text.isEmpty && !text.contains { ";,()".contains($0) }
      && !words.contains { special.contains(String($0)) }
      && text.first != " " && text.last != " " && !text.contains("  ") && !text.contains("\t")
      && !text.hasPrefix("<!--")
    return isPlain ? text : "\"\(text)\""
  }

  /// A column as it must stand in a feed; one that cannot is named as it is, and the check says so.
  static func column(_ name: String) -> String { quoted(name) ?? name }

  /// A name of the language for a text: `3 - Moderate` is `moderate`, `Awaiting User Info` has hyphens.
  static func name(_ text: String) -> String {
    var words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if words.count > 1, words[0].allSatisfy(\.isNumber) { words.removeFirst() }
    let name = words.joined(separator: "-")
    guard let first = name.first else { return "unnamed" }
    return first.isNumber ? "value-" + name : name
  }

  /// True when a field reads the text as the name without being told.
  static func isRead(_ text: String, as name: String) -> Bool { Name.folded(text) == name }

  /// The text as a cell of a Markdown table.
  static func cell(_ text: String) -> String {
    let shown = text.count > 40 ? String(text.prefix(37)) + "..." : text
    return shown.replacing("|", with: "\\|").replacing("`", with: "'").replacing("\n", with: " ")
  }
}
