import AgreementLanguage
import Agreements
import Diagnostics

extension Manuscript {
  /// How the text can go on at a place, the likeliest first; what is begun there is taken into account by
  /// whoever shows the list.
  package func offers(at offset: Int) -> [Offer] {
    let cursor = Cursor(source, offset)
    if let fence = fence(at: cursor) { return kindOffers(fence) }
    if document.asides.contains(where: { $0.bytes.contains(cursor.offset) }) { return [] }
    if let block = block(at: cursor.offset) { return offers(in: block, cursor) }
    if cursor.before.trimmed.utf8.first == UInt8(ascii: "|") { return cellOffers(cursor) }
    if let braces = tableBraces(cursor) { return attributeOffers(braces) }
    return linkOffers(cursor)
  }

  /// The word after the marks of a fence that opens a block, as far as it is written.
  private func fence(at cursor: Cursor) -> Range<Int>? {
    let text = cursor.before.trimmed
    guard let mark = text.utf8.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
      text.utf8.prefix(while: { $0 == mark }).count >= 3
    else { return nil }
    let word = text.utf8.drop { $0 == mark }
    guard !word.contains(where: { $0 == 0x20 || $0 == 0x09 }) else { return nil }
    let first = cursor.line.bytes.lowerBound
    let opens =
      document.blocks.contains { cursor.line.holds($0.phrase.bytes.lowerBound) }
      || document.asides.contains { $0.bytes.lowerBound == first }
    return opens ? word.startIndex..<cursor.offset : nil
  }

  private func kindOffers(_ replaced: Range<Int>) -> [Offer] {
    kinds.map { Offer(.kind, $0.name, $0.summary, replacing: replaced) }
  }

  /// In a block: keys before the colon of a line, values after it.
  private func offers(in block: Block, _ cursor: Cursor) -> [Offer] {
    guard let kind = kinds.first(where: { $0.name == block.kind.name }),
      source.line(at: cursor.offset) > source.line(at: block.phrase.bytes.lowerBound)
    else { return [] }
    guard let colon = cursor.before.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return keyOffers(kind, block, cursor)
    }
    let key = cursor.before.cut(cursor.before.bytes.lowerBound..<colon).trimmed
    return valueOffers(kind, key, cursor)
  }

  private func keyOffers(_ kind: Kind, _ block: Block, _ cursor: Cursor) -> [Offer] {
    let start = cursor.before.bytes.upperBound - cursor.before.trimmed.bytes.count
    let written = block.entries.filter { !cursor.line.holds($0.key.bytes.lowerBound) }
      .map(\.key.name)
    // A line that has its colon keeps it.
    let hasColon = cursor.line.utf8.contains(UInt8(ascii: ":"))
    return kind.keys.filter { $0.repeats || !written.contains($0.name) }
      .sorted { $0.isNeeded && !$1.isNeeded }
      .map { key in
        Offer(
          .key,
          key.name,
          key.isNeeded ? "needed" : "",
          meaning: key.meaning,
          text: hasColon ? key.name : key.name + ": ",
          replacing: start..<cursor.offset
        )
      }
  }

  /// In prose: paths in a quotation, clauses in a reference, whole quotations in a bracket.
  private func linkOffers(_ cursor: Cursor) -> [Offer] {
    if let path = cursor.opened(by: "](=", closedBy: ")") {
      return compilation.terms.paths.compactMap { name in
        compilation.terms.entry(name).map {
          Offer(.term, name, $0.value.text, replacing: path)
        }
      }
    }
    if let id = cursor.opened(by: "](#", closedBy: ")") {
      return compilation.clauses.map {
        Offer(.clause, $0.id, $0.name, replacing: id)
      }
    }
    guard let words = cursor.opened(by: "[", closedBy: "]"), !isInLink(cursor) else { return [] }
    return quotationOffers(words, cursor)
  }

  /// True where a bracket is open and its link is already written.
  private func isInLink(_ cursor: Cursor) -> Bool {
    let rest = cursor.line.cut(cursor.offset..<cursor.line.bytes.upperBound).utf8
    let words = rest.prefix { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
    return rest.dropFirst(words.count).starts(with: "](".utf8)
  }

  /// Whole quotations, `15 %](=monthly.cap)`, after an opening bracket.
  private func quotationOffers(_ replaced: Range<Int>, _ cursor: Cursor) -> [Offer] {
    // An editor may have written the closing bracket already.
    let next = cursor.offset < source.bytes.count ? source.bytes[cursor.offset] : 0
    let end = next == UInt8(ascii: "]") ? cursor.offset + 1 : cursor.offset
    var seen: Set<Phrase> = []
    // A cell goes by several paths; the one that names its column says most.
    let paths = compilation.terms.paths.filter { $0.hasSuffix("]") == false }
    return paths.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }.compactMap { path in
      guard let term = compilation.terms.entry(path)?.value, seen.insert(term).inserted,
        let value = QuotableValue.first(in: term)
      else { return nil }
      return Offer(
        .term,
        "\(value.text) = \(path)",
        term.text,
        text: "\(value.text)](=\(path))",
        replacing: replaced.lowerBound..<end
      )
    }
  }
}
