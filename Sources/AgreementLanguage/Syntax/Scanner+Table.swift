import Diagnostics

extension Scanner {
  /// Reads a live table from its title line on.
  mutating func scanTable(_ title: Phrase) {
    let words = title.trimmed.dropping(first: "Table:") ?? title
    line += 1
    guard let braces = Braces(endOf: words) else {
      findings.add(
        .tableShape,
        "a table needs an id after its title",
        at: title.trimmed,
        remedy: "write `Table: \(words.text) {#id}` and the words that say what it is"
      )
      skipBlankLines()
      skipTableLines()
      return
    }
    skipBlankLines()
    let lines = skipTableLines()
    guard lines.count >= 2, isRule(lines[1]) else {
      findings.add(
        .tableShape,
        "no table follows: a header, a line of dashes and rows, each between bars",
        at: title.trimmed
      )
      return
    }
    let rows = lines.dropFirst(2).map { Table.Row(cells: cells(of: $0), phrase: $0) }
    items.append(
      .table(
        Table(
          title: braces.before,
          id: braces.id,
          attributes: braces.attributes,
          header: cells(of: lines[0]),
          rows: rows,
          phrase: Phrase(
            source,
            title.trimmed.bytes.lowerBound..<lines[lines.count - 1].bytes.upperBound
          )
        )
      )
    )
  }

  private mutating func skipBlankLines() {
    while let current, current.trimmed.isEmpty { line += 1 }
  }

  @discardableResult
  private mutating func skipTableLines() -> [Phrase] {
    var lines: [Phrase] = []
    while let current = current?.trimmed, current.utf8.first == .bar {
      lines.append(current)
      line += 1
    }
    return lines
  }

  private func isRule(_ line: Phrase) -> Bool {
    line.utf8.allSatisfy { $0 == .bar || $0 == .hyphen || $0 == .colon || $0.isBlank }
      && line.utf8.contains(.hyphen)
  }

  /// The cells between bars; a bar after a backslash belongs to its cell.
  private func cells(of line: Phrase) -> [Phrase] {
    var cells: [Phrase] = []
    var start = line.bytes.lowerBound + 1
    for offset in line.bytes.dropFirst() where source.bytes[offset] == .bar {
      if source.bytes[offset - 1] == .backslash { continue }
      cells.append(Phrase(source, start..<offset).trimmed)
      start = offset + 1
    }
    let rest = Phrase(source, min(start, line.bytes.upperBound)..<line.bytes.upperBound).trimmed
    return rest.isEmpty ? cells : cells + [rest]
  }
}
