import AgreementLanguage

/// Finds where a text names what it or the files beside it declare.
///
/// It reads words as the resolver would, but of any text, however broken; where one word may mean
/// several things, the place decides. What it finds is for looking things up: a new name is given only when
/// compiling confirms that nothing was missed and nothing mistaken.
struct MentionReader {
  let table: SymbolTable
  private(set) var mentions: [Mention] = []

  /// The record that was named last in a value, which events by their own name belong to.
  var record: Symbol?

  init(_ table: SymbolTable) { self.table = table }

  /// Reads a whole text.
  mutating func read(_ document: Document) {
    for item in document.items {
      switch item {
      case .heading: break
      case .paragraph(let paragraph): read(paragraph)
      case .block(let block): read(block)
      case .table(let table): read(table)
      }
    }
  }

  private mutating func read(_ paragraph: Paragraph) {
    for quotation in paragraph.quotations { readPath(quotation.path) }
    for reference in paragraph.references {
      let name = reference.id.name
      let found = table.first(.clause, name) ?? table.first(.table, name)
      if let found { add(reference.id, found) }
    }
  }

  /// Reads the path of a quotation: `monthly-fee`, `monthly.cap` or `target[urgent].resolution`.
  private mutating func readPath(_ path: Phrase) {
    guard let bracket = path.utf8.firstIndex(of: UInt8(ascii: "[")) else {
      if path.text.contains(".") {
        dotted(path)
        return
      }
      if let term = table.first(.definition, path.name) { add(path, term) }
      return
    }
    let id = path.cut(path.bytes.lowerBound..<bracket).trimmed
    guard let owner = table.first(.table, id.name) else { return }
    add(id, owner)
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")), dot > bracket else { return }
    let output = path.cut(dot + 1..<path.bytes.upperBound)
    if let column = table.member(output.name, of: owner) { add(output, column) }
  }

  /// Reads `owner.member`.
  /// - Returns: What was found, the member before its owner.
  @discardableResult
  mutating func dotted(_ word: Phrase) -> Symbol? {
    guard let dot = word.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
    let first = word.cut(word.bytes.lowerBound..<dot)
    let second = word.cut(dot + 1..<word.bytes.upperBound)
    guard let owner = table.owners(first.name, of: second.name).first else { return nil }
    add(first, owner)
    guard let member = table.member(second.name, of: owner) else { return owner }
    add(second, member)
    if member.sort == .event { record = owner }
    return member
  }

  /// Notes a mention.
  mutating func add(_ phrase: Phrase, _ symbol: Symbol, isPlural: Bool = false) {
    if symbol.sort == .record { record = symbol }
    if phrase != symbol.name { mentions.append(Mention(phrase, symbol, isPlural: isPlural)) }
  }
}
