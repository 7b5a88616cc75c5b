import AgreementLanguage

/// Facts beside an agreement name its records, events, fields, clocks and sides.
extension MentionReader {
  /// Reads the rows of a table of facts.
  mutating func readFacts(_ table: Table) {
    for row in table.rows {
      let cells = Dictionary(zip(table.header.map(\.name), row.cells)) { first, _ in first }
      record = nil
      if let subject = cells["subject"]?.firstWord.word,
        let record = self.table.first(.record, subject.name)
      {
        add(subject, record)
      }
      if let what = cells["what"] { readTopic(what) }
      if let now = cells["now"] { readFields(now) }
      if let teller = cells["by"] { readPerson(teller) }
      for answer in cells["answer"]?.split(on: UInt8(ascii: ";")) ?? [] {
        readPerson(answer.firstWord.rest.firstWord.word)
      }
    }
  }

  /// Reads `ticket.resolved` or `excuse resolution: data`.
  private mutating func readTopic(_ what: Phrase) {
    guard let excused = what.dropping(first: "excuse") else {
      dotted(what)
      return
    }
    let name = excused.split(on: UInt8(ascii: ":"))[0]
    if let block = block(name.name, of: ["clock", "level"]) { add(name, block) }
  }

  /// Reads the fields behind a time: `2026-03-07 18:55, by provider`.
  private mutating func readFields(_ now: Phrase) {
    guard let owner = record else { return }
    for part in now.split(on: UInt8(ascii: ",")).dropFirst() {
      let name = part.firstWord.word
      if let field = table.member(name.name, of: owner), field.sort == .field { add(name, field) }
    }
  }

  /// Reads a side, or somebody of it: `provider`, `customer.finance`.
  private mutating func readPerson(_ person: Phrase) {
    if person.text.contains(".") {
      dotted(person)
    } else if let party = table.first(.party, person.name) {
      add(person, party)
    }
  }
}
