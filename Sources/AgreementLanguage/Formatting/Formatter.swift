package import Diagnostics

/// Writes a text in the one form that all texts share, so that two people who write the same terms
/// write the same bytes and a change shows as what it changes.
///
/// Prose, comments and illustrations keep their words and their lines. What is written anew is what
/// Abide reads: headings with their numbers and ids, blocks, live tables, the numbers of clauses in
/// references and, when asked, the values in quotations.
package struct Formatter {
  let document: Document
  let numbering: Numbering?
  let edits: [TextEdit]

  /// Lays out a text.
  /// - Parameters:
  ///   - source: The text.
  ///   - terms: Where its terms stand, for quotations; nil when they are left alone.
  ///   - renumbering: Whether clauses and the references to them are numbered anew.
  /// - Returns: The text in its form, or what is wrong with its syntax: a text that cannot be read is
  ///   not written anew.
  package static func format(
    _ source: SourceText,
    quoting terms: TermIndex? = nil,
    renumbering: Bool = true
  ) -> Result<String, FormatRefusal> {
    let (document, findings) = Scanner.scan(source)
    if !findings.isEmpty { return .failure(FormatRefusal(findings: findings.sortedByPlace())) }
    // A text that runs a document signed elsewhere bears the numbers of that document.
    let numbering = document.isCompanion || !renumbering ? nil : Numbering(document)
    var edits = numbering.map { References.edits(of: document, $0) } ?? []
    if let terms { edits += QuotationReading.edits(of: document, terms) }
    return .success(Formatter(document: document, numbering: numbering, edits: edits).text())
  }

  /// The pieces with one blank line between any two, but none where a comment stood close.
  private func text() -> String {
    var result = ""
    var previous: Piece?
    for piece in pieces() {
      if let previous { result += isClose(previous, piece) ? "\n" : "\n\n" }
      result += lines(of: piece).joined(separator: "\n")
      previous = piece
    }
    return result + "\n"
  }

  private func lines(of piece: Piece) -> [String] {
    switch piece {
    case .item(.heading(let heading)): [line(heading)]
    case .item(.paragraph(let paragraph)): lines(paragraph)
    case .item(.block(let block)): lines(block)
    case .item(.table(let table)): lines(table)
    case .aside(let phrase): lines(aside: phrase)
    }
  }

  /// True when nothing but one line end lay between two pieces and one of them is a comment.
  private func isClose(_ first: Piece, _ second: Piece) -> Bool {
    guard first.isAside || second.isAside else { return false }
    let source = document.source
    return source.line(at: first.phrase.bytes.upperBound) + 1
      == source.line(at: second.phrase.bytes.lowerBound)
  }
}

extension Document {
  /// True when its head names a signed document that it runs.
  fileprivate var isCompanion: Bool {
    blocks.contains { block in
      block.kind.name == "agreement" && block.entries.contains { $0.key.name == "runs" }
    }
  }
}
