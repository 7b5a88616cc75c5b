package import AgreementLanguage
import Diagnostics

/// A part of a text as an editor lists it: a clause with what stands in it.
package struct OutlinePart: Sendable {
  /// What the part is.
  package enum Sort: Sendable { case title, clause, block, table }

  /// What it is.
  package let sort: Sort

  /// What it is called.
  package let name: String

  /// What else is worth a look, such as the kind of a block.
  package let detail: String

  /// All of it: of a clause, up to the next one of its rank.
  package var whole: Phrase

  /// The words that name it.
  package let title: Phrase

  /// What stands in it, in order.
  package var parts: [OutlinePart]
}

extension Manuscript {
  /// The clauses, blocks and tables of the text, each inside the clause it stands in.
  package func outline() -> [OutlinePart] {
    var items = document.items[...]
    return parts(&items, below: 0)
  }

  /// The parts up to the next heading of a rank or a higher one.
  private func parts(_ items: inout ArraySlice<Document.Item>, below rank: Int) -> [OutlinePart] {
    var parts: [OutlinePart] = []
    while let item = items.first {
      switch item {
      case .heading(let heading):
        guard heading.level > rank else { return parts }
        items.removeFirst()
        parts.append(part(of: heading, &items))
      case .block(let block):
        items.removeFirst()
        parts.append(part(of: block))
      case .table(let table):
        items.removeFirst()
        parts.append(
          OutlinePart(
            sort: .table,
            name: table.id.text,
            detail: table.title.text,
            whole: table.phrase,
            title: table.id,
            parts: []
          )
        )
      case .paragraph: items.removeFirst()
      }
    }
    return parts
  }

  private func part(
    of heading: Heading,
    _ items: inout ArraySlice<Document.Item>
  ) -> OutlinePart {
    let inner = parts(&items, below: heading.level)
    // A clause reaches to where the next begins, so that a place in its prose is in it.
    let end = items.first?.phrase.bytes.lowerBound ?? source.bytes.count
    let number = heading.number.map { "\($0.text). " } ?? ""
    return OutlinePart(
      sort: heading.level == 1 ? .title : .clause,
      name: number + (heading.title.isEmpty ? "(no title)" : heading.title.text),
      detail: heading.id.map { "#\($0.text)" } ?? "",
      whole: heading.phrase.cut(heading.phrase.bytes.lowerBound..<end),
      title: heading.phrase,
      parts: inner
    )
  }

  private func part(of block: Block) -> OutlinePart {
    OutlinePart(
      sort: .block,
      name: (block.name ?? block.kind).text,
      detail: block.name == nil ? "" : block.kind.text,
      whole: block.phrase,
      title: block.name ?? block.kind,
      parts: []
    )
  }
}
