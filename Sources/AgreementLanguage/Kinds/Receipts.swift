import Agreements

extension Resolver {
  /// Resolves the table of deemed receipt: the one whose inputs are a channel and a moment.
  mutating func resolveReceipts() {
    for table in agreement.tables where table.inputs.contains(.channel) {
      guard table.inputs == [.channel, .moment], table.outputs == ["received"] else {
        tellShape(table)
        continue
      }
      let rules = receiptRules(table.id)
      reads.formUnion([table.id, "\(table.id).received"])
      guard rules.count == table.rows.count else { continue }
      agreement.receipts = ReceiptTable(table: table, rules: rules)
    }
  }

  private mutating func tellShape(_ table: RuleTable) {
    guard let syntax = ruleTables.first(where: { $0.id.name == table.id }) else { return }
    findings.add(
      .tableShape,
      "a table of deemed receipt has the columns `sent by`, `moment` and `-> received`",
      at: syntax.id
    )
  }

  private mutating func receiptRules(_ id: String) -> [ReceiptRule] {
    guard let syntax = ruleTables.first(where: { $0.id.name == id }),
      let column = syntax.header.firstIndex(where: { $0.outputName == "received" })
    else { return [] }
    return syntax.rows.compactMap { row in
      row.cells.indices.contains(column) ? receiptRule(row.cells[column]) : nil
    }
  }

  /// Reads `on delivery`, `when sent`, `next HOURS at 07:30` or `5th HOURS after posting`.
  private mutating func receiptRule(_ phrase: Phrase) -> ReceiptRule? {
    if phrase.text == "on delivery" { return .onDelivery }
    if phrase.text == "when sent" { return .whenSent }
    if let (hours, clock) = phrase.dropping(first: "next")?.split(at: "at") {
      let name = hoursName(hours)
      let time = time(clock)
      guard let name, let time else { return nil }
      return .nextWorkingDay(of: name, at: time)
    }
    if let words = phrase.dropping(last: "after posting") {
      let (ordinal, hours) = words.firstWord
      if let number = Written.ordinal(ordinal) {
        return hoursName(hours).map { .workingDayAfterPosting(number, of: $0) }
      }
    }
    Complaint.add(
      to: &findings,
      about: phrase,
      wanted: "`on delivery`, `when sent`, `next HOURS at 07:30` or `5th HOURS after posting`"
    )
    return nil
  }
}

extension Written {
  /// A place in a row such as `5th`, from 1 to 99.
  static func ordinal(_ phrase: Phrase) -> Int? {
    guard let number = Int(phrase.dropping(lastBytes: 2).text), (1...99).contains(number) else {
      return nil
    }
    let isTeen = (11...13).contains(number % 100)
    let endings = ["th", "st", "nd", "rd"]
    let ending = isTeen || number % 10 > 3 ? "th" : endings[number % 10]
    return phrase.text.hasSuffix(ending) ? number : nil
  }
}
