/// A page of Markdown cut into prose, files and console blocks; nothing is lost.
struct PageParts {
  enum Part {
    /// Lines that are left alone.
    case prose(ArraySlice<Substring>)
    /// A file with its name; the fences are the first and the last line.
    case file(String, ArraySlice<Substring>)
    /// Commands and what they write; the fences are the first and the last line.
    case console(ArraySlice<Substring>)
  }

  private(set) var parts: [Part] = []

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var index = lines.startIndex
    while index < lines.endIndex {
      let ticks = lines[index].prefix { $0 == "`" }
      guard ticks.count >= 3,
        let end = lines[(index + 1)...].firstIndex(of: ticks)
      else {
        parts.append(.prose(lines[index...index]))
        index += 1
        continue
      }
      parts.append(PageParts.part(lines[index...end], after: ticks))
      index = end + 1
    }
  }

  private static func part(_ lines: ArraySlice<Substring>, after ticks: Substring) -> Part {
    let words = lines.first?.dropFirst(ticks.count) ?? ""
    if ticks.count > 3, words.hasPrefix("file ") { return .file(String(words.dropFirst(5)), lines) }
    let isRun = words == "console" && lines.contains { $0.hasPrefix("$ ") && $0.contains("abide ") }
    return isRun ? .console(lines) : .prose(lines)
  }
}
