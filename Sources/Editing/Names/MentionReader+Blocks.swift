import AgreementLanguage

extension MentionReader {
  /// Reads the lines of a block.
  mutating func read(_ block: Block) {
    record = nil
    for entry in block.entries {
      // A fact of an example that names no record speaks of the one before it.
      if block.kind.name != "example" { record = nil }
      switch block.kind.name {
      case "agreement": readHead(entry)
      case "record": readRecord(entry, of: block)
      case "feed": readFeed(entry)
      case "calendar": break
      case "notice" where entry.key.name == "sent": readSent(entry.value)
      case "example": readExample(entry)
      default: readParts(of: entry, block.kind.name)
      }
    }
  }

  /// Reads a line, which may hold several keys.
  private mutating func readParts(of entry: Block.Entry, _ name: String) {
    let kind = Kind.ofAgreements.first { $0.name == name }
    for part in kind.map(entry.parts) ?? [entry] {
      readValue(part.value, Setting(kind: name, key: part.key.name))
    }
  }

  private mutating func readHead(_ entry: Block.Entry) {
    switch entry.key.name {
    case "uses":
      for part in entry.value.split(on: UInt8(ascii: ";")) { readFile(part.firstWord.word) }
    case "in-force":
      if let clause = entry.value.split(at: "under")?.after {
        readValue(clause, Setting(kind: "agreement", key: "in-force"))
      }
    case "counting":
      readValue(entry.value, Setting(kind: "agreement", key: "counting"))
    default: break
    }
  }

  /// Reads `message.sent, channel in FIELD, addressee in FIELD`: the fields are those of the event's record.
  private mutating func readSent(_ value: Phrase) {
    let parts = value.split(on: UInt8(ascii: ","))
    let record = parts[0].text.split(separator: ".").first.map(String.init) ?? ""
    dotted(parts[0])
    for part in parts.dropFirst() {
      guard let field = part.split(at: "in")?.after,
        let symbol = table.first(.field, "\(record).\(field.name)")
      else { continue }
      add(field, symbol)
    }
  }

  /// Reads the path of a calendar, whose last part is usually its name.
  private mutating func readFile(_ path: Phrase) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 }
    let name = path.cut((slash ?? path.bytes.lowerBound)..<path.bytes.upperBound)
    if let calendar = table.first(.calendar, name.name) { add(name, calendar) }
  }

  private mutating func readRecord(_ entry: Block.Entry, of block: Block) {
    guard let name = block.name?.name else { return }
    if let event = entry.key.dropping(last: "has"),
      let symbol = table.first(.event, "\(name).\(event.name)")
    {
      add(event, symbol)
    }
    for part in entry.value.split(on: UInt8(ascii: ";")) {
      guard let list = part.firstWord.rest.dropping(first: "listed in"),
        let symbol = table.first(.table, list.name)
      else { continue }
      add(list, symbol)
    }
  }

  private mutating func readFeed(_ entry: Block.Entry) {
    if entry.key.name == "subject" {
      let word = entry.value.firstWord.word
      if let record = table.first(.record, word.name) { add(word, record) }
    } else if entry.key.text.contains(".") {
      dotted(entry.key)
    }
  }
}
