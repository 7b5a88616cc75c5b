import Diagnostics

/// The numbers of clauses in references: `[clause 7](#notices)`.
enum References {
  /// The edits that make each reference say the number that its clause bears.
  static func edits(of document: Document, _ numbering: Numbering) -> [TextEdit] {
    document.paragraphs.flatMap(\.references).compactMap { reference in
      guard let number = numbering.byID[reference.id.name],
        let written = writtenNumber(reference.words), written.text != number
      else { return nil }
      return TextEdit(written.range, number)
    }
  }

  /// The number in the words of a reference, or nil without one.
  static func writtenNumber(_ words: Phrase) -> Phrase? {
    guard let start = words.utf8.firstIndex(where: \.isDigit) else { return nil }
    let rest = words.cut(start..<words.bytes.upperBound)
    let digits = rest.utf8.prefix { $0.isDigit || $0 == .dot }
    return rest.cut(start..<digits.endIndex).withoutMarks
  }
}
