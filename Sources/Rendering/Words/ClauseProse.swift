import Agreements
import Diagnostics

extension Agreement {
  /// The prose of a clause up to the next heading: without blocks and tables, which cite for
  /// themselves, and with quoted values as plain words.
  func prose(of clause: Clause) -> String {
    let source = clause.range.source
    let first = source.line(at: clause.range.bytes.lowerBound) + 1
    let next = clauses.lazy
      .filter { $0.range.source === source }
      .map { source.line(at: $0.range.bytes.lowerBound) }
      .filter { $0 >= first }.min()
    var prose = ClauseProse()
    for line in first..<max(first, next ?? source.lineCount) {
      prose.add(source[source.lineRange(line)])
    }
    return prose.paragraphs.joined(separator: "\n")
  }
}

/// Gathers the paragraphs of Markdown text, line by line.
private struct ClauseProse {
  private(set) var paragraphs: [String] = []
  private var isInFence = false
  private var isInParagraph = false

  mutating func add(_ line: String) {
    let trimmed = line.drop { $0 == " " }
    if trimmed.hasPrefix("```") { isInFence.toggle() }
    let isProse =
      !isInFence && !trimmed.isEmpty
      && !["```", "|", "Table:", "#"].contains { trimmed.hasPrefix($0) }
    guard isProse else {
      isInParagraph = false
      return
    }
    let words = ClauseProse.withoutLinks(trimmed)
    if isInParagraph, let last = paragraphs.indices.last {
      paragraphs[last] += " " + words
    } else {
      paragraphs.append(words)
      isInParagraph = true
    }
  }

  // `[15 %](=monthly.cap)` reads `15 %`.
  private static func withoutLinks(_ line: Substring) -> String {
    var result = ""
    var rest = line
    while let open = rest.firstIndex(of: "[") {
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "]"),
        inside[close...].hasPrefix("]("), let end = inside[close...].firstIndex(of: ")")
      else { break }
      result += rest[..<open] + inside[..<close]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
