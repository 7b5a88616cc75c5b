package import Agreements
package import Diagnostics
import Quantities

/// Reads an amendment: its head, its operations, and the clauses that they bring.
package struct AmendmentReader {
  var resolver: Resolver
  /// The stretches of the clauses the amendment brings, by id.
  var clauses: [String: Phrase] = [:]

  /// Reads one file.
  /// - Returns: The amendment, without the operations that cannot be read, or nil when its head cannot; and
  ///   what is wrong with it. With an error among that it is only to be looked at.
  package static func read(_ source: SourceText) -> (Amendment?, [Diagnostic]) {
    let (document, found) = Scanner.scan(source)
    var reader = AmendmentReader(resolver: Resolver(document) { _ in nil })
    reader.resolver.findings.add(contentsOf: found)
    let amendment = document.items.isEmpty ? nil : reader.amendment()
    return (amendment, reader.resolver.findings.all.sortedByPlace())
  }

  private mutating func amendment() -> Amendment? {
    let document = resolver.document
    collectClauses()
    // Blocks of a clause that is brought belong to the agreement, not to the amendment.
    let own = document.blocks.filter { block in
      !clauses.values.contains { $0.bytes.contains(block.phrase.bytes.lowerBound) }
    }
    let sections = own.compactMap { resolver.section($0, among: Kind.ofAmendments) }
    let heads = sections.filter { $0.kind.name == "amendment" }
    guard let head = heads.first, heads.count == 1 else {
      resolver.findings.add(
        heads.isEmpty ? .missingLine : .definedTwice,
        "a file of an amendment has one block `amendment NUMBER to AGREEMENT`",
        at: heads.dropFirst().first?.namePhrase ?? Phrase(document.source, 0..<0)
      )
      return nil
    }
    let operations = sections.compactMap { operation($0) }
    if operations.isEmpty {
      resolver.findings.add(
        .missingLine,
        "the amendment changes nothing",
        at: head.namePhrase,
        remedy: "add blocks of the kinds replace, insert or repeal"
      )
    }
    return amendment(head, operations)
  }

  private mutating func amendment(
    _ head: Section,
    _ operations: [AmendingOperation]
  ) -> Amendment? {
    let name = head.namePhrase.split(at: "to")
    guard let name, let number = Int(name.before.text), number > 0, !name.after.isEmpty else {
      Complaint.add(
        to: &resolver.findings,
        about: head.namePhrase,
        wanted: "its number and the agreement's id, `1 to desk-2026`"
      )
      return nil
    }
    guard let base = head.value("base").flatMap({ digits($0) }), let effective = effective(head)
    else { return nil }
    return Amendment(
      number: number,
      agreement: name.after.name,
      source: resolver.document.source,
      range: head.namePhrase.range,
      base: base,
      effective: effective,
      reaches: reaches(head),
      straddling: word("straddling", head),
      amounts: word("amounts", head),
      signatures: signatures(head),
      operations: operations
    )
  }

  /// The stretch of each clause: its heading and everything up to the next heading of its rank or above.
  private mutating func collectClauses() {
    let document = resolver.document
    for heading in document.headings where heading.level > 1 {
      guard let id = heading.id?.name else { continue }
      clauses[id] = document.clause(of: heading)
    }
  }
}

extension Document {
  /// A clause: its heading and everything up to the next heading of its rank or above.
  func clause(of heading: Heading) -> Phrase {
    let start = heading.phrase.bytes.lowerBound
    let next = headings.first {
      $0.phrase.bytes.lowerBound > start && $0.level <= heading.level
    }
    return Phrase(source, start..<(next?.phrase.bytes.lowerBound ?? source.bytes.count))
  }
}
