/// What is hidden is struck out of the paper, and each gap says that it is one.
extension Redaction {
  /// The paper as its reader may see it.
  package func paper(_ paper: Paper) -> Paper {
    guard !isEmpty else { return paper }
    var paper = paper
    let wording = paper.wording
    paper.redactedFor = "\(reader)"
    paper.particulars = provision(paper.particulars, wording)
    paper.blocks = blocks(paper.blocks, wording)
    return paper
  }

  private func blocks(_ blocks: [PaperBlock], _ wording: Wording) -> [PaperBlock] {
    var result: [PaperBlock] = []
    // How deep the clause stands that is hidden, while one is.
    var hiddenDepth: Int?
    for block in blocks {
      if case .heading(let heading) = block {
        if let depth = hiddenDepth, heading.depth > depth { continue }
        hiddenDepth = clauses.contains(heading.id) ? heading.depth : nil
        result.append(block)
        if hiddenDepth != nil {
          result.append(.paragraph(mark(reasons[heading.id] ?? "", wording)))
        }
      } else if hiddenDepth == nil {
        result.append(redacted(block, wording))
      }
    }
    return result
  }

  private func redacted(_ block: PaperBlock, _ wording: Wording) -> PaperBlock {
    switch block {
    case .heading, .lines, .figures: block
    case .paragraph(let inlines): .paragraph(words(inlines, wording))
    case .list(let items, let first):
      .list(items.map { $0.map { redacted($0, wording) } }, from: first)
    case .aside(let blocks): .aside(blocks.map { redacted($0, wording) })
    case .table(let table): .table(self.table(table, wording))
    case .provision(let provision): .provision(self.provision(provision, wording))
    }
  }

  private func mark(_ data: String, _ wording: Wording) -> [Inline] {
    [.redacted([.words(wording.filled(.redacted, ReadableName.words(data)))])]
  }

  // MARK: Terms

  private func provision(_ provision: Provision, _ wording: Wording) -> Provision {
    var provision = provision
    if provision.isExample {
      // What follows from a hidden term shows it: a share of a fee tells the fee.
      let names = Set(reasons.values).sorted().joined(separator: ", ")
      provision.sentences = [mark(names, wording)]
    } else if let reason = provision.id.flatMap({ reasons[$0] }) {
      provision.sentences = [mark(reason, wording)]
    } else {
      provision.sentences = provision.sentences.map { sentence($0, wording) }
    }
    return provision
  }

  private func sentence(_ sentence: [Inline], _ wording: Wording) -> [Inline] {
    for inline in sentence {
      guard case .definition(_, let id) = inline, let reason = reasons[id] else { continue }
      return [inline, .words(" ")] + mark(reason, wording)
    }
    return words(sentence, wording)
  }

  private func words(_ inlines: [Inline], _ wording: Wording) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      switch inline {
      case .quotation(_, let id):
        guard let reason = reasons[id] ?? reasons["quoted \(id)"] else { return [inline] }
        return mark(reason, wording)
      case .emphasis(let parts): return [.emphasis(words(parts, wording))]
      case .strong(let parts): return [.strong(words(parts, wording))]
      case .link(let parts, let address): return [.link(words(parts, wording), to: address)]
      default: return [inline]
      }
    }
  }

  // MARK: Tables

  private func table(_ table: PaperTable, _ wording: Wording) -> PaperTable {
    var table = table
    if let reason = table.id.flatMap({ reasons[$0] }) {
      // How many rows there are is not told either.
      table.rows = [table.header.indices.map { $0 == 0 ? mark(reason, wording) : [] }]
      return table
    }
    let columns = table.header.map { definition(in: $0).flatMap { reasons[$0] } }
    table.rows = table.rows.map { row in
      let whole = row.first.flatMap(definition).flatMap { reasons[$0] }
      return row.enumerated().map { place, cell in
        if place > 0, let whole { return mark(whole, wording) }
        if columns.indices.contains(place), let reason = columns[place] {
          return mark(reason, wording)
        }
        return words(cell, wording)
      }
    }
    return table
  }

  private func definition(in cell: [Inline]) -> String? {
    for case .definition(_, let id) in cell { return id }
    return nil
  }
}
