import Rendering

/// Blocks of a page as blocks of a paper.
struct PageBlocks {
  /// What the names of its sections begin with, so that none is there twice.
  let id: String

  /// The blocks, their headings at a depth.
  func blocks(_ blocks: [Block], depth: Int) -> [PaperBlock] {
    blocks.flatMap { self.blocks($0, depth: depth) }
  }

  private func blocks(_ block: Block, depth: Int) -> [PaperBlock] {
    switch block {
    case .section(let section):
      let name = section.heading.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
      let heading = PaperHeading(
        number: nil,
        title: section.heading,
        id: "\(id).\(String(name))",
        depth: depth
      )
      return [.heading(heading)] + blocks(section.blocks, depth: depth + 1)
    case .figure(let label, let value, let sentence, _):
      return [.paragraph([.strong([.words("\(label): \(value)")]), .words(" \(sentence)")])]
    case .paragraph(let text, _): return [.paragraph(words(text))]
    case .facts(let facts):
      return [
        .list(
          facts.map { [.paragraph([.words("\($0.name): \($0.value.text)")])] },
          from: nil
        )
      ]
    case .table(let table): return [.table(self.table(table))]
    case .list(let points): return [.list(points.map { [.paragraph(words($0))] }, from: nil)]
    case .steps(let steps): return [.list(steps.map { [.paragraph(words($0))] }, from: 1)]
    // A paper has pictures of its own, and the figures of these stand in tables.
    case .pictures: return []
    case .quotation(let text, let source):
      return [.aside([.paragraph([.words(text)]), .paragraph([.emphasis([.words(source)])])])]
    }
  }

  private func table(_ table: PageTable) -> PaperTable {
    // What is only looked at stands beside the term already.
    let kept = table.columns.indices.filter { table.columns[$0].alignment != .picture }
    return PaperTable(
      title: [.words(table.caption)],
      header: kept.map { [.words(table.columns[$0].heading)] },
      rows: table.rows.map { row in kept.map { [.words(row.cells[$0].text)] } }
    )
  }

  // Words of a command stand between marks.
  private func words(_ text: String) -> [Inline] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.isEmpty }
      .map { $0.offset % 2 == 1 ? .code(String($0.element)) : .words(String($0.element)) }
  }
}
