extension Formatter {
  /// A block: its fence, and one `key: value` a line, comments and single blank lines kept.
  func lines(_ block: Block) -> [String] {
    let raw = block.phrase.text.linesOfText
    let marks = raw.first.map { $0.prefix { $0 == "`" || $0 == "~" } } ?? "```"
    let opening = [block.kind.text, block.name?.text].compactMap { $0 }.joined(separator: " ")
    var lines: [String] = []
    var entries = block.entries[...]
    for line in raw.dropFirst().dropLast() {
      let text = line.trimmedOfBlanks
      if text.isEmpty {
        if let last = lines.last, !last.isEmpty { lines.append("") }
      } else if text.hasPrefix("<!--") {
        lines.append(text)
      } else if let entry = entries.popFirst() {
        lines.append("\(entry.key.text): \(entry.value.text)".withoutBlanksAtEnd)
      }
    }
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return ["\(marks)\(opening)"] + lines + [String(marks)]
  }
}

extension String {
  /// The text without spaces and tabs at its ends.
  var trimmedOfBlanks: String { String(drop { $0 == " " || $0 == "\t" }).withoutBlanksAtEnd }
}
