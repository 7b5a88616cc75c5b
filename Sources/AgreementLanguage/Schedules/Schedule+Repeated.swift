import Diagnostics

extension Schedule {
  /// Lines and rows that a schedule gives twice: only one could take the place of the base's.
  var repeated: [Diagnostic] { own.blocks.flatMap(repeated) + own.tables.flatMap(repeated) }

  private func repeated(_ block: Block) -> [Diagnostic] {
    // Examples and the rules of a change may say a key more than once.
    let kinds = Kind.ofAgreements.filter { $0.name == block.kind.name }
    let keys = block.entries.filter { entry in
      kinds.allSatisfy { kind in !(kind.key(entry.key.name)?.repeats ?? false) }
        && block.kind.name != "example"
    }
    return twice(keys.map { ($0.key.name, $0.key) })
  }

  private func repeated(_ table: Table) -> [Diagnostic] {
    twice(table.rows.map { (key($0, table).joined(separator: ", "), $0.phrase) })
  }

  private func twice(_ parts: [(name: String, phrase: Phrase)]) -> [Diagnostic] {
    var first: [String: Phrase] = [:]
    return parts.compactMap { name, phrase in
      guard let earlier = first[name] else {
        first[name] = phrase
        return nil
      }
      return Rule.definedTwice.finding(
        "`\(name)` is given twice",
        at: phrase,
        notes: [.init("first given here", at: earlier.range)]
      )
    }
  }
}
