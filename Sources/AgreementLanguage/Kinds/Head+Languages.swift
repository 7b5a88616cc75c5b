import Agreements
import Diagnostics

extension Resolver {
  /// Reads `en prevails; de`: the language of the text, those of its translations, and which prevails.
  mutating func resolveLanguages(_ head: Section) {
    guard let value = head.value("languages") else { return }
    let parts = value.split(on: .semicolon).map { part in
      (code: part.firstWord.word, prevails: part.firstWord.rest.says("prevails"), whole: part)
    }
    for part in parts where !part.code.isLanguage || !part.prevails && part.whole != part.code {
      Complaint.add(
        to: &findings,
        about: part.whole,
        wanted: "`en prevails; de`, with codes of ISO 639"
      )
      return
    }
    for (place, part) in parts.enumerated()
    where parts[..<place].contains(where: { $0.code.name == part.code.name }) {
      findings.add(.definedTwice, "the language \(part.code.text) is named twice", at: part.code)
      return
    }
    let prevailing = parts.filter(\.prevails)
    guard let own = parts.first, parts.count == 1 || prevailing.count == 1 else {
      findings.add(
        .nothingPrevails,
        prevailing.isEmpty
          ? "nothing says which language prevails" : "two languages cannot both prevail",
        at: value,
        remedy: "write `prevails` behind one of them, as in `\(parts[0].code.text) prevails`"
      )
      return
    }
    agreement.languages = Languages(
      own: own.code.name,
      translations: parts.dropFirst().map(\.code.name),
      prevailing: (prevailing.first ?? own).code.name,
      citation: citation(head.path("languages"), value)
    )
  }
}

extension Phrase {
  /// True of two or three letters, perhaps with a region: `de`, `pt-BR`.
  fileprivate var isLanguage: Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count), parts.count <= 2 else {
      return false
    }
    return text.utf8.allSatisfy { (97...122).contains($0 | 0x20) || $0 == .hyphen }
      && parts.dropFirst().allSatisfy { (2...4).contains($0.utf8.count) }
  }
}
