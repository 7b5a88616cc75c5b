import Papers

/// Makes blocks of a paper of nodes.
struct BlockReader {
  /// The labels of the notes that the prose speaks of, by the numbers the reader gave them.
  let labels: [String]

  /// The footnotes of the whole text.
  let notes: Footnotes

  /// Where a link into the text leads.
  let place: (ProseTarget) -> String?

  /// The blocks that a node comes to.
  func blocks(_ node: MarkdownNode) -> [PaperBlock] {
    switch node.type {
    case "paragraph": return [.paragraph(inlines(node.children))]
    case "heading": return [.paragraph([.strong(inlines(node.children))])]
    case "list": return [.list(node.children.map(item), from: node.firstNumber)]
    case "block_quote": return [.aside(node.children.flatMap(blocks))]
    case "code_block": return [.lines(node.literal)]
    case "table": return [.table(table(node))]
    // Marks of another language are read as they stand, but what they hide stays hidden.
    case "html_block":
      return node.literal.hasPrefix("<!--") ? [] : [.paragraph([.words(node.literal)])]
    default: return []
    }
  }

  private func item(_ node: MarkdownNode) -> [PaperBlock] { node.children.flatMap(blocks) }

  private func table(_ node: MarkdownNode) -> PaperTable {
    let rows = node.children.map { row in row.children.map { inlines($0.children) } }
    return PaperTable(header: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  /// The words that nodes come to.
  func inlines(_ nodes: [MarkdownNode]) -> [Inline] { nodes.flatMap(inline) }

  private func inline(_ node: MarkdownNode) -> [Inline] {
    switch node.type {
    case "text": [.words(node.literal)]
    case "softbreak": [.words(" ")]
    case "linebreak": [.lineBreak]
    case "code": [.code(node.literal)]
    case "emph": [.emphasis(inlines(node.children))]
    case "strikethrough": [.deleted(inlines(node.children))]
    case "strong": [.strong(inlines(node.children))]
    case "link": link(inlines(node.children), to: node.address)
    case "footnote_reference": note(node.literal)
    case "html_inline": node.literal.hasPrefix("<!--") ? [] : [.words(node.literal)]
    default: inlines(node.children)
    }
  }

  private func note(_ place: String) -> [Inline] {
    guard let place = Int(place), labels.indices.contains(place - 1),
      let number = notes.number(labels[place - 1])
    else { return [] }
    return [.reference(Footnotes.mark(number), to: Footnotes.id(number))]
  }

  private func link(_ words: [Inline], to address: String) -> [Inline] {
    if address.hasPrefix("=") {
      return place(.term(String(address.dropFirst()))).map { [.quotation(words, of: $0)] } ?? words
    }
    if address.hasPrefix("#") {
      return place(.clause(String(address.dropFirst()))).map { [.reference(words, to: $0)] }
        ?? words
    }
    // What is signed leads nowhere but to pages and mail.
    let isSafe = ["https://", "http://", "mailto:"].contains { address.lowercased().hasPrefix($0) }
    return isSafe ? [.link(words, to: address)] : words
  }
}
