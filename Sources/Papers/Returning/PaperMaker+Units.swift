import AgreementLanguage
import Agreements
import Diagnostics
import Editing

extension PaperMaker {
  /// The paragraphs of the paper that terms and prose are drawn as, in order.
  package var units: [PaperUnit] {
    let outline = manuscript.compilation.outline
    // A cell that rows are found by has no path of its own, yet an amendment can name it.
    let cells = outline.rows.flatMap { row in
      row.cells.map { ($0.value.bytes, "\(row.table)[\(row.key)].\($0.key)") }
    }
    let terms = Dictionary(outline.terms.map { ($0.value.bytes, $0.path) } + cells) { first, _ in
      first
    }
    var clause: Heading?
    return manuscript.document.items.flatMap { item -> [PaperUnit] in
      switch item {
      case .heading(let heading):
        if heading.level > 1 { clause = heading }
        return []
      case .paragraph(let paragraph): return units(of: paragraph, clause)
      case .block(let block): return units(of: block, terms, clause)
      case .table(let table):
        return table.rows.flatMap { row in
          row.cells.compactMap { cell in
            terms[cell.bytes].map { unit($0, cell, values.pieces(of: cell), "", "", clause) }
          }
        }
      }
    }
  }

  private func units(of paragraph: Paragraph, _ clause: Heading?) -> [PaperUnit] {
    guard let clause else { return [] }
    return texts(of: read(paragraph.phrase)).map { text in
      PaperUnit(
        text: text,
        origin: .prose(paragraph, clause: (clause.id ?? clause.title).name),
        clause: title(clause),
        pieces: []
      )
    }
  }

  private func texts(of blocks: [PaperBlock]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let words): [words.text]
      case .list(let items, _): items.flatMap { texts(of: $0) }
      case .aside(let blocks): texts(of: blocks)
      default: []
      }
    }
  }

  private func units(
    of block: Block,
    _ terms: [Range<Int>: String],
    _ clause: Heading?
  ) -> [PaperUnit] {
    let kind = block.kind.name
    let known = Kind.ofAgreements.first { $0.name == kind }
    return block.entries.flatMap { entry in known.map(entry.parts) ?? [entry] }.compactMap {
      entry in
      guard let path = terms[entry.value.bytes] else { return nil }
      let pieces = values.pieces(of: entry.value, readsHours: readsHours(entry, kind))
      // What a record is told with is said in words of its own, which are none of the text.
      let isPlain = pieces.map(\.inline).text == value(of: entry, kind).text
      let gap = "\u{0}"
      let frame = sentence(kind, entry, in: block, [.words(gap)]).text.split(
        separator: gap,
        omittingEmptySubsequences: false
      )
      let whole = sentence(kind, entry, in: block, value(of: entry, kind)).text
      guard isPlain, frame.count == 2, whole.hasPrefix(frame[0]) else { return nil }
      let after = whole.hasSuffix(pieces.map(\.inline).text + frame[1]) ? String(frame[1]) : ""
      return unit(path, entry.value, pieces, String(frame[0]), after, clause)
    }
  }

  private func unit(
    _ path: String,
    _ value: Phrase,
    _ pieces: [ValueWords.Piece],
    _ before: String,
    _ after: String,
    _ clause: Heading?
  ) -> PaperUnit {
    PaperUnit(
      text: before + pieces.map(\.inline).text + after,
      origin: .term(path, value, before: before, after: after),
      clause: clause.map(title) ?? wording.word(.particulars),
      pieces: pieces
    )
  }

  private func title(_ heading: Heading) -> String {
    heading.number.map { "clause \($0.text) \(heading.title.text)" } ?? heading.title.text
  }
}
