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

  /// Reads a rule, and after `, unless` the events that rebut it.
  private mutating func receiptRule(_ phrase: Phrase) -> ReceiptRule? {
    guard let (rule, events) = phrase.split(at: "unless") else { return plainRule(phrase) }
    let front = rule.utf8.last == .comma ? rule.dropping(lastBytes: 1).trimmed : rule
    let names = events.splitAll(at: "or").flatMap { $0.split(on: .comma) }.map { event($0) }
    guard !names.contains(where: { $0 == nil }), let plain = plainRule(front) else { return nil }
    let by = names.compactMap(\.self).map { EventName(record: $0.record.name, event: $0.event) }
    return .unless(.init(by: by), plain)
  }

  private mutating func plainRule(_ phrase: Phrase) -> ReceiptRule? {
    switch phrase.text {
    case "on delivery": return .onDelivery
    case "when sent": return .whenSent
    case "that day": return .thatDay
    default: break
    }
    if let words = phrase.dropping(first: "next") { return nextRule(words) }
    if phrase.split(at: "after posting") != nil { return postedRule(phrase) }
    if let length = phrase.dropping(last: "after sending") {
      return limit(length, path: "received").map { .after($0) }
    }
    if let name = phrase.dropping(first: "when") {
      return event(name).map { .when(EventName(record: $0.record.name, event: $0.event)) }
    }
    Complaint.add(to: &findings, about: phrase, wanted: ReceiptWords.wanted)
    return nil
  }

  /// Reads `HOURS` or `HOURS at 07:30`, after `next`.
  private mutating func nextRule(_ phrase: Phrase) -> ReceiptRule? {
    guard let (hours, clock) = phrase.split(at: "at") else {
      return hoursName(phrase).map { .nextWorkingDay(of: $0, at: nil) }
    }
    let name = hoursName(hours)
    guard let time = time(clock), let name else { return nil }
    return .nextWorkingDay(of: name, at: time)
  }

  /// Reads `5th HOURS after posting`, `2nd day after posting` and `2nd day after posting, else next HOURS`.
  private mutating func postedRule(_ phrase: Phrase) -> ReceiptRule? {
    guard let (front, tail) = phrase.split(at: "after posting") else { return nil }
    let (ordinal, what) = front.firstWord
    guard let number = Written.ordinal(ordinal) else {
      Complaint.add(to: &findings, about: phrase, wanted: ReceiptWords.wanted)
      return nil
    }
    guard what.text == "day" else {
      return hoursName(what).map { .workingDayAfterPosting(number, of: $0) }
    }
    if tail.isEmpty { return .dayAfterPosting(number, elseNext: nil) }
    guard let hours = tail.dropping(first: ", else next") ?? tail.dropping(first: ",else next")
    else {
      Complaint.add(to: &findings, about: tail, wanted: "`, else next HOURS`")
      return nil
    }
    return hoursName(hours).map { .dayAfterPosting(number, elseNext: $0) }
  }
}

/// The words of rules of receipt.
private enum ReceiptWords {
  static let wanted =
    "`on delivery`, `when sent`, `that day`, `next HOURS at 07:30`, `5th HOURS after posting`, "
    + "`2nd day after posting, else next HOURS`, `4 h after sending` or `when EVENT`, perhaps with "
    + "`, unless EVENT`"
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
