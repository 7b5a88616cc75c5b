/// A row of a subject that facts speak of, with where it came from.
struct FactLine {
  /// The row, in the numbers of its log.
  var row: LogRow

  /// The number it had in the log.
  let number: Int32

  /// The feed that told it.
  let feed: UInt16

  /// The file it stands in; none of a row that a fact tells.
  let file: UInt16

  init(row: LogRow, number: Int32, feed: UInt16, file: UInt16) {
    self.row = row
    self.number = number
    self.feed = feed
    self.file = file
  }

  /// A row that a fact tells.
  init(
    telling kind: Int16,
    _ subject: Int32,
    _ at: Int64,
    _ sequence: Int64,
    _ values: [Int: Int64],
    _ log: inout RecordLog,
    line: Int32
  ) {
    let facts = log.contents.facts.row(of: FactLine.slots(values, log.contents.facts.width))
    row = LogRow(
      subject: subject,
      at: at,
      sequence: sequence,
      identity: 0,
      content: log.contents.number(facts: facts, kinds: [kind], feed: 0),
      line: line
    )
    number = -1
    feed = 0
    file = .max
  }

  /// A row of facts from the values of some slots.
  static func slots(_ values: [Int: Int64], _ width: Int) -> [Int64] {
    (0..<width).map { values[$0] ?? FactPool.absent }
  }

  /// True when it tells an event at an instant with certain values.
  func tells(_ kind: Int16, _ at: Int64, _ values: [Int: Int64], _ log: RecordLog) -> Bool {
    guard row.at == at, log.contents.kinds(of: row.content).contains(kind) else { return false }
    let facts = log.contents.facts(of: row.content)
    return values.allSatisfy { log.pool[facts, $0] == $1 }
  }

  /// Puts another value into a slot that holds a certain one.
  mutating func set(_ slot: Int, _ was: Int64, _ now: Int64, _ log: inout RecordLog) {
    let facts = log.contents.facts(of: row.content)
    guard log.pool[facts, slot] == was else { return }
    var values = (0..<log.pool.width).map { log.pool[facts, $0] }
    values[slot] = now
    row.content = log.contents.number(
      facts: log.contents.facts.row(of: values),
      kinds: log.contents.kinds(of: row.content),
      feed: log.contents.feed(of: row.content)
    )
  }

  /// The rows that tell the same with some events at another time, or not at all.
  func moved(_ moves: [FactEdit.Root: Int64?], _ log: inout RecordLog) -> [FactLine] {
    guard !moves.isEmpty else { return [self] }
    let kinds = log.contents.kinds(of: row.content)
    // A snapshot moves as a whole, whatever it tells.
    guard !kinds.isEmpty else {
      let own = moves.first { if case .row(number, _) = $0.key { true } else { false } }
      guard let own else { return [self] }
      return own.value.map { [moved(to: $0)] } ?? []
    }
    let staying = kinds.filter { moves[.row(number, kind: $0)] == nil }
    guard staying.count < kinds.count else { return [self] }
    var lines: [FactLine] = []
    if !staying.isEmpty { lines.append(telling(staying, &log)) }
    for kind in kinds {
      if let move = moves[.row(number, kind: kind)], let at = move {
        lines.append(telling([kind], &log).moved(to: at))
      }
    }
    return lines
  }

  private func moved(to at: Int64) -> FactLine {
    var line = self
    line.row.at = at
    return line
  }

  private func telling(_ kinds: [Int16], _ log: inout RecordLog) -> FactLine {
    var line = self
    line.row.content = log.contents.number(
      facts: log.contents.facts(of: row.content),
      kinds: kinds,
      feed: log.contents.feed(of: row.content)
    )
    return line
  }
}
