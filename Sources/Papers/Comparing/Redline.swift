/// Marks what one paper says otherwise than another: words added and words struck out.
package struct Redline {
  /// The new paper, with the changes from the old one marked in it.
  package static func paper(from old: Paper, to new: Paper) -> Paper {
    var paper = new
    if old.title.text != new.title.text { paper.title = words(from: old.title, to: new.title) }
    paper.parties = new.parties.map { party in
      guard let before = old.parties.first(where: { $0.id == party.id }) else { return party }
      var party = party
      party.name = words(from: before.name, to: party.name)
      return party
    }
    paper.particulars = provision(from: old.particulars, to: new.particulars)
    paper.blocks = blocks(from: old.blocks, to: new.blocks)
    paper.schedules = blocks(from: old.schedules, to: new.schedules)
    return paper
  }

  // MARK: Blocks

  static func blocks(from old: [PaperBlock], to new: [PaperBlock]) -> [PaperBlock] {
    Alignment.of(old, new, alike: { $0.isSameThing(as: $1) }).flatMap { step -> [PaperBlock] in
      switch step {
      case .same(let block): [block]
      case .changed(let old, let new): [changed(from: old, to: new)]
      case .inserted(let block): [marked(block) { [.inserted($0)] }]
      case .deleted(let block): [marked(block) { [.deleted($0)] }]
      }
    }
  }

  private static func changed(from old: PaperBlock, to new: PaperBlock) -> PaperBlock {
    switch (old, new) {
    case (.paragraph(let old), .paragraph(let new)): .paragraph(words(from: old, to: new))
    case (.heading(let old), .heading(let new)): .heading(heading(from: old, to: new))
    case (.table(let old), .table(let new)): .table(table(from: old, to: new))
    case (.provision(let old), .provision(let new)): .provision(provision(from: old, to: new))
    case (.list(let old, _), .list(let new, let first)):
      .list(items(from: old, to: new), from: first)
    case (.aside(let old), .aside(let new)): .aside(blocks(from: old, to: new))
    case (.lines(let old), .lines(let new)):
      .paragraph([.deleted([.code(old)]), .lineBreak, .inserted([.code(new)])])
    default: new
    }
  }

  /// A block of which every word is marked.
  static func marked(_ block: PaperBlock, _ mark: ([Inline]) -> [Inline]) -> PaperBlock {
    switch block {
    case .heading(var heading):
      heading.words = mark(heading.words)
      return .heading(heading)
    case .paragraph(let inlines): return .paragraph(mark(inlines))
    case .list(let items, let first):
      return .list(items.map { $0.map { marked($0, mark) } }, from: first)
    case .aside(let blocks): return .aside(blocks.map { marked($0, mark) })
    case .lines(let text): return .paragraph(mark([.code(text)]))
    case .table(var table):
      table.title = table.title.map(mark)
      table.header = table.header.map(mark)
      table.rows = table.rows.map { $0.map(mark) }
      table.notes = table.notes.map(mark)
      return .table(table)
    case .provision(var provision):
      provision.name = provision.name.map(mark)
      provision.sentences = provision.sentences.map(mark)
      return .provision(provision)
    // Figures are of no text.
    case .figures: return block
    }
  }

  // MARK: Parts of blocks

  private static func heading(from old: PaperHeading, to new: PaperHeading) -> PaperHeading {
    var heading = new
    heading.words = words(from: old.words, to: new.words)
    return heading
  }

  static func provision(from old: Provision, to new: Provision) -> Provision {
    var provision = new
    provision.sentences = sentences(from: old.sentences, to: new.sentences)
    return provision
  }

  private static func sentences(from old: [[Inline]], to new: [[Inline]]) -> [[Inline]] {
    Alignment.of(old, new, alike: { $0.isLike($1) }).map { step in
      switch step {
      case .same(let sentence): sentence
      case .changed(let old, let new): words(from: old, to: new)
      case .inserted(let sentence): [.inserted(sentence)]
      case .deleted(let sentence): [.deleted(sentence)]
      }
    }
  }

  private static func items(from old: [[PaperBlock]], to new: [[PaperBlock]]) -> [[PaperBlock]] {
    Alignment.of(old, new, alike: { _, _ in true }).map { step in
      switch step {
      case .same(let item): item
      case .changed(let old, let new): blocks(from: old, to: new)
      case .inserted(let item): item.map { marked($0) { [.inserted($0)] } }
      case .deleted(let item): item.map { marked($0) { [.deleted($0)] } }
      }
    }
  }

  private static func table(from old: PaperTable, to new: PaperTable) -> PaperTable {
    var table = new
    table.title = new.title.map { words(from: old.title ?? [], to: $0) }
    table.rows = Alignment.of(old.rows, new.rows, alike: { $0.first == $1.first }).map { step in
      switch step {
      case .same(let row): row
      case .changed(let old, let new): zip(old, new).map { words(from: $0, to: $1) }
      case .inserted(let row): row.map { [.inserted($0)] }
      case .deleted(let row): row.map { [.deleted($0)] }
      }
    }
    table.notes = sentences(from: old.notes, to: new.notes)
    return table
  }

  // MARK: Words

  static func words(from old: [Inline], to new: [Inline]) -> [Inline] {
    var result: [Inline] = []
    let steps = Alignment.of(old.tokens, new.tokens, alike: { _, _ in false })
    for step in steps {
      switch step {
      case .same(let token): result.append(token)
      case .inserted(let token): result.add(token, isInserted: true)
      case .deleted(let token): result.add(token, isInserted: false)
      case .changed(let old, let new):
        result.add(old, isInserted: false)
        result.add(new, isInserted: true)
      }
    }
    return result.joined
  }
}
