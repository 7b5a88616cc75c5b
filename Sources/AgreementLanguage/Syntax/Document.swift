package import Diagnostics

/// The syntax of one text: what stands where, before anything is understood.
///
/// Items are in the order of the text and never overlap; what lies between them is blank lines,
/// comments and illustrations. Every part is a phrase of the source, so the bytes are kept as they were read.
package struct Document: Sendable {
  /// The text.
  package let source: SourceText

  /// Its parts, in order.
  package let items: [Item]

  /// Comments between items and fences that illustrate, whole lines of each, in order: nothing of
  /// them is understood, and nothing of them may be lost.
  package let asides: [Phrase]

  /// One part of a text.
  package enum Item: Sendable {
    case heading(Heading)
    case paragraph(Paragraph)
    case block(Block)
    case table(Table)
  }

  /// Creates a document from its parts.
  package init(source: SourceText, items: [Item], asides: [Phrase] = []) {
    self.source = source
    self.items = items
    self.asides = asides
  }

  /// The headings, in order.
  package var headings: [Heading] {
    items.compactMap { if case .heading(let heading) = $0 { heading } else { nil } }
  }

  /// The blocks, in order.
  package var blocks: [Block] {
    items.compactMap { if case .block(let block) = $0 { block } else { nil } }
  }

  /// The tables, in order.
  package var tables: [Table] {
    items.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// The paragraphs, in order.
  package var paragraphs: [Paragraph] {
    items.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }
}

extension Document.Item {
  /// Its place.
  package var phrase: Phrase {
    switch self {
    case .heading(let heading): heading.phrase
    case .paragraph(let paragraph): paragraph.phrase
    case .block(let block): block.phrase
    case .table(let table): table.phrase
    }
  }
}
