/// Running words as Markdown.
enum MarkdownText {
  /// The words with their marks.
  static func of(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .words(let text): escaped(text)
      case .emphasis(let parts): "*\(of(parts))*"
      case .strong(let parts): "**\(of(parts))**"
      case .code(let text): code(text)
      case .link(let parts, let address): "[\(of(parts))](<\(address)>)"
      case .reference(let parts, let id), .quotation(let parts, let id): "[\(of(parts))](#\(id))"
      case .definition(let parts, let id): "[\(of(parts))]{#\(id)}"
      case .lineBreak: "\\\n"
      case .redacted(let parts): "[\(of(parts))]{.redacted}"
      // pandoc makes these the tracked changes of a Word file.
      case .inserted(let parts): "[\(of(parts))]{.insertion}"
      case .deleted(let parts): "[\(of(parts))]{.deletion}"
      }
    }.joined()
  }

  /// Words of which no letter is read as a mark.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_{}[]<>#|~^$@\"'".contains(character) { result.append("\\") }
      result.append(character)
    }
    // A number with a dot at the begin of a line would open a list.
    return result
  }

  /// Words that stay within the cell of a table.
  static func inCell(_ text: String) -> String {
    text.split(separator: "\\\n", omittingEmptySubsequences: false).joined(separator: " ")
  }

  private static func code(_ text: String) -> String {
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let marks = String(repeating: "`", count: longest + 1)
    let gap = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return marks + gap + text + gap + marks
  }
}
