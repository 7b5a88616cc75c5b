import Diagnostics

/// A text that says only what differs from a base: the terms of one customer.
///
/// A line of a block takes the place of the base's line with its key, a row that of the base's row with its
/// first cells; what the base does not have is added, and clauses of its own stand at the end.
struct Schedule {
  let own: Document
  let base: Document

  /// Looks at a schedule and its base.
  init(_ own: Document, of base: Document) {
    self.own = own
    self.base = base
  }

  /// The base that a text names under `based on`, or nil when it stands by itself.
  static func base(of document: Document) -> Phrase? {
    head(of: document)?.entries.first { $0.key.name == "based-on" }?.value
  }

  static func head(of document: Document) -> Block? {
    document.blocks.first { $0.kind.name == "agreement" }
  }

  /// What the schedule puts in place of the base's words.
  var patches: [Patchwork.Patch] {
    var patches = title.map { [$0] } ?? []
    var others: [Phrase] = []
    for item in own.items {
      switch item {
      case .heading(let heading):
        if heading.level > 1 { others.append(heading.phrase) }
      case .paragraph(let paragraph): others.append(paragraph.phrase)
      case .block(let block):
        if let found = self.patches(of: block) {
          patches += found
        } else {
          others.append(block.phrase)
        }
      case .table(let table):
        if let found = self.patches(of: table) {
          patches += found
        } else {
          others.append(table.phrase)
        }
      }
    }
    return patches + others.map { put($0, at: base.source.bytes.count, before: "\n", after: "\n") }
  }

  private var title: Patchwork.Patch? {
    guard let own = own.headings.first(where: { $0.level == 1 }),
      let base = base.headings.first(where: { $0.level == 1 })
    else { return nil }
    return Patchwork.Patch(range: base.phrase.bytes, words: own.phrase)
  }

  // MARK: Blocks

  /// The lines of a block that the base has too, or nil when it has none of its kind and name.
  private func patches(of block: Block) -> [Patchwork.Patch]? {
    let kind = block.kind.name
    let alike = base.blocks.filter { other in
      other.kind.name == kind
        && (kind == "agreement" || kind == "define" || other.name?.name == block.name?.name)
    }
    guard let first = alike.first else { return nil }
    var patches = block.entries.filter { kind != "agreement" || $0.key.name != "based-on" }
      .map { patch(of: $0, in: alike, first) }
    if kind == "agreement", let name = block.name, let base = first.name {
      patches.append(Patchwork.Patch(range: base.bytes, words: name))
    }
    return patches
  }

  private func patch(of entry: Block.Entry, in blocks: [Block], _ first: Block) -> Patchwork.Patch {
    let same = blocks.lazy.flatMap(\.entries).first { $0.key.name == entry.key.name }
    if let same { return Patchwork.Patch(range: same.phrase.bytes, words: entry.phrase) }
    let source = base.source
    let closing = source.lineRange(source.line(at: first.phrase.bytes.upperBound - 1)).lowerBound
    return put(entry.phrase, at: closing, after: "\n")
  }

  // MARK: Tables

  /// The rows of a table that the base has too, or nil when it has no table of its id.
  private func patches(of table: Table) -> [Patchwork.Patch]? {
    guard let other = base.tables.first(where: { $0.id.name == table.id.name }),
      other.header.map(\.name) == table.header.map(\.name)
    else { return nil }
    return table.rows.map { row in
      let same = other.rows.first { key($0, other) == key(row, table) }
      if let same { return Patchwork.Patch(range: same.phrase.bytes, words: row.phrase) }
      return put(row.phrase, at: other.phrase.bytes.upperBound, before: "\n")
    }
  }

  /// The cells that tell a row from others: the inputs of a rule, or the name of a term.
  func key(_ row: Table.Row, _ table: Table) -> [String] {
    let isRule = table.header.contains { $0.outputName != nil }
    return zip(table.header, row.cells)
      .filter { isRule ? $0.0.outputName == nil : $0.0.bytes == table.header[0].bytes }
      .map(\.1.name)
  }

  private func put(
    _ words: Phrase,
    at offset: Int,
    before: String = "",
    after: String = ""
  ) -> Patchwork.Patch {
    Patchwork.Patch(range: offset..<offset, words: words, before: before, after: after)
  }
}
