package import Agreements
import Diagnostics
import Quantities
import ServiceHours

/// A log with facts that may or may not count: any choice of them is applied to the rows that feeds told.
///
/// Only the rows of subjects that facts speak of are told anew; all others stay as they are. Which facts are chosen decides
/// what comes out, and not their order.
package struct FactBench: Sendable {
  /// The facts, in the order in which they were told.
  package let entries: [FactEntry]

  /// Why some fit no row.
  package let faults: [FactFault]

  /// Those that tell what is told already, which counts once.
  package let repeats: [FactFault]

  let agreement: Agreement
  let log: EventLog
  let edits: [FactEdit]

  // By record, its log without the rows that facts may change, or nil where they change none.
  private let rests: [RecordLog?]

  // By record, the rows of the subjects that facts speak of.
  private let rows: [[Int32: [FactLine]]]

  // By record, the subjects whose rows facts may change, whether or not there are any.
  private let parted: [Set<Int32>]

  /// Prepares a log.
  /// - Parameters:
  ///   - entries: The facts that may count.
  ///   - log: What feeds told, closed.
  ///   - agreement: The agreement.
  package init(_ entries: [FactEntry], _ log: EventLog, _ agreement: Agreement) {
    let places = Dictionary(
      entries.enumerated().map { ($1, $0) }
    ) { first, _ in first }
    // The order of the text is nobody's business, except among those that were told at one time.
    let ordered = entries.sorted { ($0.told, places[$0] ?? 0) < ($1.told, places[$1] ?? 0) }
    self.entries = ordered
    self.agreement = agreement
    self.log = log
    var reader = FactMatcher(ordered, log, agreement)
    edits = reader.edits()
    faults = reader.faults
    repeats = reader.repeats
    let edits = edits
    var rests: [RecordLog?] = []
    var rows: [[Int32: [FactLine]]] = []
    var parted: [Set<Int32>] = []
    for record in log.records {
      let mine = ordered.indices.filter { ordered[$0].record == record.record.name }
      var subjects: Set<Int32> = []
      var told: [String] = []
      var hasIntervals = false
      for fact in mine {
        switch edits[fact] {
        case .move, .tell, .set, .remove: told.append(ordered[fact].subject ?? "")
        case .moveInterval, .tellInterval: hasIntervals = true
        case .excuse:
          if let subject = ordered[fact].subject {
            told.append(subject)
          } else {
            hasIntervals = true
          }
        case .none: break
        }
      }
      for name in told { if let number = record.subjects.known(name) { subjects.insert(number) } }
      guard !told.isEmpty || hasIntervals else {
        rests.append(nil)
        rows.append([:])
        parted.append([])
        continue
      }
      let (rest, lines) = record.parted(by: subjects, naming: told)
      rests.append(rest)
      rows.append(lines)
      parted.append(Set(told.compactMap(rest.subjects.known)))
    }
    self.rests = rests
    self.rows = rows
    self.parted = parted
  }

  /// The agreement and the log under a choice of facts.
  /// - Parameters:
  ///   - chosen: The places of the facts that count.
  ///   - forMoney: True to let excuses from money act, as what is owed is worked out.
  /// - Returns: Both, the log closed; its receipts are those of the files.
  package func applying(
    _ chosen: Set<Int>,
    forMoney: Bool = false
  ) -> (agreement: Agreement, log: EventLog) {
    guard !chosen.isEmpty else { return (agreement, log) }
    var log = open(under: chosen)
    var agreement = agreement
    for fact in chosen.sorted() { grant(fact, forMoney, &agreement, &log) }
    close(&log)
    return (agreement, log)
  }

  /// The log under a choice of facts, of which none excuses anything.
  func log(under chosen: Set<Int>) -> EventLog {
    guard !chosen.isEmpty else { return log }
    var log = open(under: chosen)
    close(&log)
    return log
  }

  private func open(under chosen: Set<Int>) -> EventLog {
    var log = log
    for place in rests.indices {
      guard let rest = rests[place] else { continue }
      log.records[place] = told(rest, place, chosen)
    }
    return log
  }

  private func close(_ log: inout EventLog) {
    for place in rests.indices where rests[place] != nil { log.records[place].close() }
  }

  /// The log without the subjects whose rows facts may change, and the subjects that are left.
  var rest: (log: EventLog, subjects: BoundSubjects) {
    var log = log
    for place in rests.indices { if let rest = rests[place] { log.records[place] = rest } }
    close(&log)
    let isLeft = log.records.indices.map { place in
      (0..<Int32(log.records[place].subjects.count)).map { !parted[place].contains($0) }
    }
    return (log, BoundSubjects(isLeft))
  }

  /// The log without events: what is told of intervals alone.
  var intervalsOnly: EventLog {
    var bare = log
    for place in bare.records.indices {
      var record = log.records[place].emptied
      record.contents = log.records[place].contents
      record.intervals = log.records[place].distinct?.kept ?? log.records[place].intervals
      record.close()
      bare.records[place] = record
    }
    return bare
  }

  /// True when a fact fits no row, and so changes nothing.
  func isIdle(_ fact: Int) -> Bool { if case .none = edits[fact] { true } else { false } }

  /// The rows of a subject that facts speak of.
  func lines(of subject: Int32, record: Int) -> [FactLine] { rows[record][subject] ?? [] }

  /// The places of facts that act on what is owed alone.
  package var moneyFacts: Set<Int> {
    Set(
      entries.indices.filter {
        switch entries[$0].change {
        case .excuse(_, .money), .excusedTime(_, _, .money): true
        default: false
        }
      }
    )
  }

  // MARK: Rows

  private func told(_ rest: RecordLog, _ place: Int, _ chosen: Set<Int>) -> RecordLog {
    var log = rest
    let mine = entries.indices.filter { entries[$0].record == rest.record.name }
    let bySubject = Dictionary(grouping: mine.filter { entries[$0].subject != nil }) {
      rest.subjects.known(entries[$0].subject ?? "") ?? -1
    }
    let subjects = Set(rows[place].keys).union(bySubject.keys).filter { $0 >= 0 }.sorted()
    var lines: [FactLine] = []
    for subject in subjects {
      let facts = (bySubject[subject] ?? []).filter(chosen.contains)
      lines += tell(rows[place][subject] ?? [], subject, facts, &log)
    }
    // Rows of one file stand together, as they did.
    for line in lines.sorted(by: { ($0.file, $0.feed) < ($1.file, $1.feed) }) {
      log.append(line.row, feed: line.feed, file: line.file)
    }
    log.intervals = intervals(log, mine.filter(chosen.contains))
    return log
  }

  // The rows of one subject under the facts that count.
  private func tell(
    _ lines: [FactLine],
    _ subject: Int32,
    _ facts: [Int],
    _ log: inout RecordLog
  ) -> [FactLine] {
    guard !facts.isEmpty else { return lines }
    if facts.contains(where: { if case .remove = edits[$0] { true } else { false } }) { return [] }
    var lines = lines
    for fact in facts {
      guard case .set(let slot, let was, let now) = edits[fact] else { continue }
      for index in lines.indices { lines[index].set(slot, was, now, &log) }
    }
    let moves = moves(facts)
    var result: [FactLine] = []
    for line in lines { result += line.moved(moves, &log) }
    let last = lines.map(\.row.sequence).max() ?? 0
    for fact in facts {
      guard case .tell(let kind, let at, let values) = edits[fact] else { continue }
      guard let at = moves[.told(fact)] ?? .some(at) else { continue }
      // Told twice it counts once, whichever of both is let in first.
      if result.contains(where: { $0.tells(kind, at, values, log) }) { continue }
      result.append(
        FactLine(telling: kind, subject, at, last &+ 1, values, &log, line: lineNumber(fact))
      )
    }
    return result
  }

  // Where each event goes, by the last of the facts that correct it.
  private func moves(_ facts: [Int]) -> [FactEdit.Root: Int64?] {
    var moves: [FactEdit.Root: Int64?] = [:]
    for fact in facts {
      if case .move(let root, let to) = edits[fact] { moves.updateValue(to, forKey: root) }
    }
    return moves
  }

  private func lineNumber(_ fact: Int) -> Int32 {
    let range = entries[fact].range
    return Int32(clamping: range.source.position(at: range.bytes.lowerBound).line)
  }

  // MARK: Intervals

  private func intervals(_ log: RecordLog, _ facts: [Int]) -> [IntervalRow] {
    var moves: [FactEdit.Root: Interval?] = [:]
    for fact in facts {
      if case .moveInterval(let root, let to) = edits[fact] {
        moves.updateValue(to, forKey: root)
      }
    }
    var rows: [IntervalRow] = []
    for (place, row) in log.intervals.enumerated() {
      guard let move = moves[.interval(place)] else {
        rows.append(row)
        continue
      }
      if let to = move { rows.append(row.during(to)) }
    }
    var pool = log.contents.facts
    for fact in facts {
      guard case .tellInterval(let kind, let interval, let values) = edits[fact] else { continue }
      guard let during = moves[.told(fact)] ?? .some(interval) else { continue }
      rows.append(
        IntervalRow(
          kind: kind,
          start: during.start,
          end: during.end,
          facts: pool.row(of: FactLine.slots(values, pool.width)),
          identity: "",
          feed: 0,
          file: .max,
          line: lineNumber(fact)
        )
      )
    }
    return rows
  }
}
