import AgreementLanguage
import Agreements

extension Manuscript {
  /// What may stand in a cell of a table of facts.
  func factOffers(_ header: Phrase, _ cursor: Cursor) -> [Offer] {
    switch header.name {
    case "subject": names(of: [.record], cursor)
    case "what": topicOffers(cursor)
    case "by": names(of: [.party, .role], cursor)
    case "answer":
      FactAnswer.Word.allCases.map { Offer(.word, $0.rawValue, replacing: cursor.begun()) }
        + names(of: [.party, .role], cursor)
    default: []
    }
  }

  /// What facts may be about: events, fields, what clocks and levels count, or the whole of a subject.
  private func topicOffers(_ cursor: Cursor) -> [Offer] {
    let cell = cursor.begun(after: "|")
    if Phrase(source, cell).utf8.contains(UInt8(ascii: ".")) { return nameOffers(cursor) }
    let start = cursor.before.utf8.lastIndex(of: UInt8(ascii: "|")).map { $0 + 1 }
    let written = cursor.before.cut((start ?? cursor.offset)..<cursor.offset).trimmed
    let replaced = (written.isEmpty ? cursor.offset : written.bytes.lowerBound)..<cursor.offset
    let excusable = names.symbols.filter { ["clock", "level"].contains($0.kind) }
    let excuses = excusable.flatMap { symbol in
      FactEffect.allCases.map { effect in
        Offer(
          .word,
          "excuse \(symbol.path): \(effect.rawValue)",
          symbol.words,
          replacing: replaced
        )
      }
    }
    let told = names.symbols.filter { [.event, .field].contains($0.sort) }
    return told.map { Offer(.name, $0.path, $0.words, replacing: replaced) } + excuses
      + [Offer(.word, "out of scope", "no clock and no level counts it", replacing: replaced)]
  }

  private func names(of sorts: [Symbol.Sort], _ cursor: Cursor) -> [Offer] {
    let replaced = cursor.begun(after: "|;")
    return names.symbols.filter { sorts.contains($0.sort) }
      .map { Offer(.name, $0.path, $0.words, replacing: replaced) }
  }
}
