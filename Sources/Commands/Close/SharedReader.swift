import Agreements
import FeedFiles
import Measuring

/// Reads the files of a close, each once, into one log an agreement.
struct SharedReader {
  let agreements: [Agreement]
  let threads: Int
  let wantsDigests: Bool
  let console: Console

  /// Reads every file and closes the logs.
  /// - Parameter files: The files.
  /// - Returns: The logs with what each file gave, or nil when data is wrong and the console has been
  ///   told.
  /// - Throws: `WorldFailure` when a file cannot be read.
  func read(_ files: [SharedFile]) throws -> (logs: [EventLog], files: [FileOutcome])? {
    var logs = agreements.map { EventLog($0, feeds: $0.feeds) }
    var outcomes: [FileOutcome] = []
    for file in files {
      switch try read(file, after: outcomes, into: &logs) {
      case .read(let outcome): outcomes.append(outcome)
      case .readBefore: continue
      case .wrong: return nil
      }
    }
    let open = logs
    logs = []
    var closed = Threads.map(open.count, atMost: threads) { number in
      var log = open[number]
      log.close()
      return log
    }
    for index in outcomes.indices { settle(&outcomes[index], &closed) }
    return tellRefusals(outcomes) ? (closed, outcomes) : nil
  }

  private enum Reading {
    case read(FileOutcome)
    case readBefore
    case wrong
  }

  private func read(
    _ shared: SharedFile,
    after outcomes: [FileOutcome],
    into logs: inout [EventLog]
  ) throws -> Reading {
    let targets = shared.users.map { target(shared, of: agreements[$0], &logs[$0]) }
    let earlier = outcomes.filter { $0.shared.feed.name == shared.feed.name }
    var own = lend(shared, isApart: !earlier.isEmpty, from: &logs)
    let file = ExportFile(path: shared.path)
    do throws(ExportError) {
      let reading = try reader(shared, targets).read(file, into: &own)
      if let twin = earlier.first(where: { $0.digest == reading.receipts.first?.digest }) {
        note(reading, as: twin, in: &logs)
        return .readBefore
      }
      if reading.tally.rows == 0 {
        console.complainLine("\(file.name) gave no rows; was all of it exported?")
      }
      giveBack(&own, shared, isApart: !earlier.isEmpty, to: &logs)
      for (user, receipt) in zip(shared.users, reading.receipts) {
        logs[user].receipts.append(receipt)
      }
      let places = targets.map { Int($0.fileNumber) }
      return .read(FileOutcome(shared, name: file.name, reading, places: places))
    } catch {
      if error.fault == .world { throw WorldFailure(error.description) }
      console.complainLine(error.description)
      return .wrong
    }
  }

  private func reader(_ shared: SharedFile, _ targets: [ReadingTarget]) -> ExportReader {
    ExportReader(
      feed: shared.feed,
      targets: targets,
      threads: threads,
      wantsDigest: wantsDigests,
      console: console
    )
  }

  // The logs that rows are added to: apart from the others while bytes that were read before must be told
  // from new ones; else the only copies, so that nothing is copied.
  private func lend(
    _ shared: SharedFile,
    isApart: Bool,
    from logs: inout [EventLog]
  ) -> [RecordLog] {
    shared.users.map { user in
      let place = record(shared.feed, in: logs[user])
      var lent = logs[user].records[place].emptied
      if !isApart { swap(&lent, &logs[user].records[place]) }
      return lent
    }
  }

  private func giveBack(
    _ own: inout [RecordLog],
    _ shared: SharedFile,
    isApart: Bool,
    to logs: inout [EventLog]
  ) {
    for (index, user) in shared.users.enumerated() {
      let place = record(shared.feed, in: logs[user])
      if isApart {
        logs[user].records[place].absorb(own[index])
      } else {
        swap(&logs[user].records[place], &own[index])
      }
    }
  }

  // Says of a file that its bytes were read before.
  private func note(_ reading: FileReading, as twin: FileOutcome, in logs: inout [EventLog]) {
    for (index, (user, place)) in zip(twin.shared.users, twin.places).enumerated() {
      let again = reading.receipts[index]
      if index == 0 { console.complainLine(again.sameBytes(as: logs[user].receipts[place])) }
      logs[user].receipts[place].sameBytes.append(again.file)
    }
  }

  private func target(
    _ shared: SharedFile,
    of agreement: Agreement,
    _ log: inout EventLog
  ) -> ReadingTarget {
    let feed = agreement.feeds.first { $0.name == shared.feed.name } ?? shared.feed
    return ReadingTarget(
      feed: feed,
      accounts: agreement.accounts.map(\.name),
      feedNumber: UInt16(log.number(of: feed)),
      fileNumber: UInt16(log.receipts.count)
    )
  }

  private func record(_ feed: Feed, in log: EventLog) -> Int {
    guard let place = log.records.firstIndex(where: { $0.record.name == feed.record }) else {
      preconditionFailure("feed \(feed.name) tells of a record that is not there: \(feed.record)")
    }
    return place
  }

  // What refutes itself shows once a log is closed; then rows that may be anybody's are everybody's.
  private func settle(_ outcome: inout FileOutcome, _ logs: inout [EventLog]) {
    let receipts = zip(outcome.shared.users, outcome.places)
    outcome.settle(receipts.map { logs[$0].receipts[$1].refusals })
    for (user, place) in receipts {
      logs[user].receipts[place].book(anybodys: outcome.tally.refusals)
    }
  }

  // False when nothing could be read of a file that has rows.
  private func tellRefusals(_ outcomes: [FileOutcome]) -> Bool {
    var isReadable = true
    for outcome in outcomes where outcome.refused > 0 {
      let rows = outcome.tally.rows
      let feed = outcome.shared.feed.name
      RefusalReport(outcome.name, feed: feed, rows: rows, outcome.refusals).write(on: console)
      if outcome.refused == rows {
        console.complainLine("\(outcome.name): no row of it can be read by feed \(feed)")
        isReadable = false
      }
    }
    return isReadable
  }
}
