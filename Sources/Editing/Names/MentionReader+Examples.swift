import AgreementLanguage

extension MentionReader {
  /// Reads a line of an example, fact by fact.
  mutating func readExample(_ entry: Block.Entry) {
    for part in entry.value.split(on: UInt8(ascii: ";")) {
      let isDated = part.firstWord.word.isPeriod
      let said = isDated ? part.firstWord.rest : part
      switch entry.key.name {
      case "given" where isDated:
        // What levels are said to have attained names levels, whatever else bears such a name.
        let key = said.firstWord.word.text == "attained" ? "attained" : "figures"
        readValue(said, Setting(kind: "example", key: key))
      case "expect": readClaim(said)
      default: readValue(part, Setting(kind: "example", key: entry.key.name))
      }
    }
  }

  /// Reads what must come out; what is worked out stands first.
  private mutating func readClaim(_ claim: Phrase) {
    let (subject, rest) = claim.firstWord
    let name = subject.name
    if name == "charge" { return readCharge(rest.firstWord.word) }
    // `invoice 14,300.00 USD` is what is to be paid, whatever record bears the name.
    if name == "invoice", rest.beginsWithDigit { return }
    let isOwnWord = ["sum", "credit", "cap", "payable", "received"].contains(name)
    let found = table.named(name)
    let runs = found.contains { ["clock", "level", "duty"].contains($0.kind) }
    let figure = found.first { $0.sort == .line } ?? found.first { $0.kind == "series" }
    if subject.text.contains("."), !isOwnWord {
      readFigure(subject)
    } else if !isOwnWord, !runs, let figure {
      add(subject, figure)
    } else {
      return readValue(claim, Setting(kind: "example", key: "expect"))
    }
    readValue(rest, Setting(kind: "example", key: "expect"))
  }
}

extension MentionReader {
  /// Reads the line of an invoice: `design`, or `visits.technician` where a price has a line a rate.
  private mutating func readCharge(_ line: Phrase) {
    let parts = line.split(on: UInt8(ascii: "."))
    for (part, kinds) in zip(parts, [["price", "interest", "duty"], ["rate"]]) {
      let found = table.named(part.name).first { kinds.contains($0.kind) }
      if let found { add(part, found) }
    }
  }
}

extension Phrase {
  fileprivate var beginsWithDigit: Bool { utf8.first.map { (48...57).contains($0) } ?? false }

  /// True for `2026-05`, `2026-Q2` or `2026`, which no date and no name is.
  fileprivate var isPeriod: Bool {
    guard let first = utf8.first, (48...57).contains(first) else { return false }
    return utf8.count == 4 || utf8.count == 7
  }
}
