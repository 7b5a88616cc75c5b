package import Diagnostics

/// Reads a text line by line into a document.
///
/// Only what Abide runs is recognised: headings, fences, `Table:` tables, and the two kinds of link.
/// Everything else is prose and passes through untouched.
package struct Scanner {
  let source: SourceText
  var findings = Findings()
  var items: [Document.Item] = []
  var asides: [Phrase] = []
  /// The line that is read next, counted from 0.
  var line = 0

  /// Reads a text.
  /// - Returns: The document, and what is wrong with its syntax.
  package static func scan(_ source: SourceText) -> (document: Document, findings: [Diagnostic]) {
    var scanner = Scanner(source: source)
    if scanner.isReadable() { scanner.scanLines() }
    return (scanner.document, scanner.findings.all)
  }

  private init(source: SourceText) { self.source = source }

  private var document: Document { Document(source: source, items: items, asides: asides) }

  /// The line that is read next, or nil at the end of the text.
  var current: Phrase? {
    guard line < source.lineCount else { return nil }
    return phrase(of: line)
  }

  /// A line without its end and without a byte order mark.
  func phrase(of line: Int) -> Phrase {
    let range = source.lineRange(line)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let hasMark = line == 0 && source.bytes.starts(with: mark)
    return Phrase(source, hasMark ? range.lowerBound + 3..<range.upperBound : range)
  }

  private mutating func scanLines() {
    while let current {
      if current.trimmed.isEmpty {
        line += 1
      } else if current.trimmed.opensComment {
        skipComment()
      } else if let fence = Fence(opening: current) {
        scanBlock(fence)
      } else if let heading = Heading(current) {
        items.append(.heading(heading))
        line += 1
      } else if current.trimmed.dropping(first: "Table:") != nil {
        scanTable(current)
      } else {
        scanParagraph()
      }
    }
  }

  private mutating func skipComment() {
    let first = line
    while let current {
      line += 1
      if current.text.contains("-->") { break }
    }
    asides.append(lines(first..<line))
  }

  /// Whole lines, without the end of the last.
  func lines(_ lines: Range<Int>) -> Phrase {
    Phrase(
      source,
      phrase(of: lines.lowerBound).bytes
        .lowerBound..<phrase(of: lines.upperBound - 1).bytes.upperBound
    )
  }

  private mutating func scanParagraph() {
    let first = line
    repeat { line += 1 } while current.map(continuesParagraph) ?? false
    let start = phrase(of: first).bytes.lowerBound
    let text = Phrase(source, start..<phrase(of: line - 1).bytes.upperBound)
    items.append(.paragraph(Paragraph(text)))
  }

  private func continuesParagraph(_ line: Phrase) -> Bool {
    let text = line.trimmed
    return !text.isEmpty && Fence(opening: line) == nil && Heading(line) == nil
      && text.dropping(first: "Table:") == nil && !text.opensComment
  }
}
