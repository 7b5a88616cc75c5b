extension Paper {
  /// The paper with its words alone: what they would lead to does not stand on it.
  package var leadingNowhere: Paper {
    var paper = self
    paper.particulars.sentences = particulars.sentences.map(\.bare)
    paper.blocks = blocks.map { block in
      switch block {
      case .heading: return block
      case .table(var table):
        table.id = nil
        return Redline.marked(.table(table)) { $0.bare }
      default: return Redline.marked(block) { $0.bare }
      }
    }
    return paper
  }
}

extension [Inline] {
  /// The words without links into the paper.
  fileprivate var bare: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .reference(let parts, _), .definition(let parts, _), .quotation(let parts, _): parts.bare
      case .strong(let parts): [.strong(parts.bare)]
      case .emphasis(let parts): [.emphasis(parts.bare)]
      default: [inline]
      }
    }
  }
}
