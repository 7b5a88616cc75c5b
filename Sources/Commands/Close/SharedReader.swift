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
      guard let outcome = try read(file, into: &logs) else { return nil }
      outcomes.append(outcome)
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

  private func read(_ shared: SharedFile, into logs: inout [EventLog]) throws -> FileOutcome? {
    let targets = shared.users.map { target(shared, of: agreements[$0], &logs[$0]) }
    let records = shared.users.map { record(shared.feed, in: logs[$0]) }
    let reader = ExportReader(
      feed: shared.feed,
      targets: targets,
      threads: threads,
      wantsDigest: wantsDigests,
      console: console
    )
    // The reader holds the only copies while it adds rows, so that nothing is copied.
    var own: [RecordLog] = []
    for (user, record) in zip(shared.users, records) {
      own.append(logs[user].records[record])
      logs[user].records[record] = logs[user].records[record].emptied
    }
    let file = ExportFile(path: shared.path)
    do throws(ExportError) {
      let reading = try reader.read(file, into: &own)
      for (place, user) in shared.users.enumerated() {
        swap(&logs[user].records[records[place]], &own[place])
        logs[user].receipts.append(reading.receipts[place])
      }
      let places = targets.map { Int($0.fileNumber) }
      return FileOutcome(shared, name: file.name, reading, places: places)
    } catch {
      if error.fault == .world { throw WorldFailure(error.description) }
      console.complainLine(error.description)
      return nil
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
