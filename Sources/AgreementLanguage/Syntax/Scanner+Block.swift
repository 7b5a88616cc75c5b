import Diagnostics

extension Scanner {
  // First words of fences that hold an illustration, not terms.
  private static let illustrations: Set<String> = [
    "", "bash", "console", "csv", "json", "markdown", "md", "mermaid", "ndjson", "sh", "text",
    "txt",
  ]

  /// Reads a block from its opening fence to its closing one.
  mutating func scanBlock(_ fence: Fence) {
    line += 1
    let first = line
    let isIllustration = Scanner.illustrations.contains(fence.info.firstWord.word.text)
    var isClosed = false
    var end = first
    while let current, !isClosed {
      isClosed = fence.isClosed(by: current)
      // A new opening fence or a heading means that the closing one was forgotten.
      if !isClosed, !isIllustration, Fence(opening: current) != nil || Heading(current) != nil {
        break
      }
      line += 1
      if !isClosed { end = line }
    }
    if !isClosed {
      findings.add(
        .unclosedFence,
        "this block is never closed",
        at: fence.line.trimmed,
        remedy: "end it with a line of \(fence.marks)",
        fixes: [closing(fence, lines: first - 1..<end)]
      )
    }
    guard !isIllustration else {
      asides.append(lines(first - 1..<line))
      return
    }
    items.append(.block(block(fence, lines: first..<end)))
  }

  /// Closes a block after the last of its lines that is not blank.
  private func closing(_ fence: Fence, lines: Range<Int>) -> Diagnostic.Fix {
    let last = lines.last { !phrase(of: $0).trimmed.isEmpty } ?? lines.lowerBound
    return .init("close the block", [TextEdit(phrase(of: last).end.range, "\n" + fence.marks)])
  }

  private mutating func block(_ fence: Fence, lines: Range<Int>) -> Block {
    let (kind, name) = fence.info.firstWord
    var entries: [Block.Entry] = []
    for line in lines {
      let text = phrase(of: line).trimmed
      if text.isEmpty || text.opensComment { continue }
      if let entry = Block.Entry(text) {
        entries.append(entry)
      } else {
        findings.add(
          .strayLine,
          "a line of a block is `key: value`, and this one has no colon",
          at: text
        )
      }
    }
    let end = phrase(of: max(line - 1, 0)).bytes.upperBound
    let start = fence.line.trimmed.bytes.lowerBound
    return Block(
      kind: kind,
      name: name.isEmpty ? nil : name,
      entries: entries,
      phrase: Phrase(source, start..<max(start, end))
    )
  }
}

extension Block.Entry {
  /// Reads a `key: value` line, or nil when it has no colon after a key.
  init?(_ line: Phrase) {
    guard let colon = line.utf8.firstIndex(of: .colon), colon > line.bytes.lowerBound else {
      return nil
    }
    key = line.cut(line.bytes.lowerBound..<colon).trimmed
    value = line.cut(colon + 1..<line.bytes.upperBound).trimmed
  }
}
