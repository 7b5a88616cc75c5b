import Agreements
import ArgumentParser
import Diagnostics
import FeedFiles
import Measuring
import Quantities

/// Reads the files of a command line into one log.
struct DataReader {
  let agreement: Agreement
  let console: Console

  /// How many threads may read at once.
  var threads = Threads.usual

  /// False where nobody will ask what exactly was read: a digest takes as long as reading.
  var wantsDigests = true

  /// Reads every file into a log.
  /// - Parameters:
  ///   - arguments: Which feed reads which file, in order.
  ///   - log: Added to.
  /// - Returns: False when data is wrong as a whole and the console has been told.
  /// - Throws: `ValidationError` when a feed is not the agreement's, `WorldFailure` when a file
  ///   cannot be read.
  func read(_ arguments: [DataArgument], into log: inout EventLog) throws -> Bool {
    let feeds = try arguments.map { try feed(for: $0) }
    for (argument, named) in zip(arguments, feeds) {
      let feed = argument.isTable ? named.overTable : named
      guard try read(argument.path, by: feed, into: &log) else { return false }
    }
    return true
  }

  /// Settles which rows count, and tells of those that were refused.
  /// - Parameters:
  ///   - log: The log.
  ///   - threads: How many threads may look for what rows share.
  ///   - console: Where to complain.
  /// - Returns: The log, or nil when nothing could be read of a file that has rows.
  static func close(_ log: EventLog, threads: Int, on console: Console) -> EventLog? {
    var log = log
    log.close { Threads.map($0, atMost: threads, $1) }
    return tellRefusals(log, on: console) ? log : nil
  }

  private func feed(for argument: DataArgument) throws -> Feed {
    let names = agreement.feeds.map(\.name).joined(separator: ", ")
    if argument.feed == nil, agreement.feeds.count == 1 { return agreement.feeds[0] }
    guard let feed = agreement.feeds.first(where: { $0.name == argument.feed }) else {
      let given = argument.feed.map { "\($0)=" } ?? ""
      throw ValidationError(
        names.isEmpty
          ? "\(agreement.source.name) uses no feed, so no data can be read for it"
          : "--data \(given)\(argument.path): say which feed reads it, one of \(names)"
      )
    }
    return feed
  }

  // False when the data is wrong as a whole.
  private func read(_ path: String, by feed: Feed, into log: inout EventLog) throws -> Bool {
    guard let place = log.records.firstIndex(where: { $0.record.name == feed.record }) else {
      preconditionFailure("feed \(feed.name) tells of a record that is not there: \(feed.record)")
    }
    guard log.receipts.count < Int(UInt16.max) else {
      console.complainLine("\(path): the log holds 65,535 exports already; pack them anew")
      return false
    }
    let file = ExportFile(path: path)
    let target = ReadingTarget(
      feed: feed,
      accounts: agreement.accounts.map(\.name),
      feedNumber: UInt16(log.number(of: feed)),
      fileNumber: UInt16(log.receipts.count)
    )
    let reader = ExportReader(
      feed: feed,
      targets: [target],
      threads: threads,
      wantsDigest: wantsDigests,
      console: console
    )
    // Apart from the others while bytes that were read before must be told from new ones; else the reader
    // holds the only copy while it adds rows, so that nothing is copied.
    let isApart = log.receipts.contains { $0.mayBeTwin(of: feed) }
    var logs = [isApart ? log.records[place].emptied : log.records[place]]
    if !isApart { log.records[place] = log.records[place].emptied }
    do throws(ExportError) {
      let reading = try reader.read(file, into: &logs)
      var receipt = reading.receipts[0]
      if let twin = log.receipts.firstIndex(where: { $0.isTwin(of: receipt) }) {
        log.receipts[twin].sameBytes.append(receipt.file)
        console.complainLine(receipt.sameBytes(as: log.receipts[twin]))
        return true
      }
      if isApart { log.records[place].absorb(logs[0]) } else { swap(&log.records[place], &logs[0]) }
      receipt.book(anybodys: reading.tally.refusals)
      log.receipts.append(receipt)
      return tellOthers(reading.tally, receipt)
    } catch {
      return try tell(error)
    }
  }

  // Rows of other accounts are no part of the statement, and their number no part of its receipt. False
  // when nothing could be read of a file that has rows.
  private func tellOthers(_ tally: RoutingTally, _ receipt: IntakeReceipt) -> Bool {
    if tally.rows == 0 {
      console.complainLine(receipt.file + " gave no rows; was all of it exported?")
    }
    guard !agreement.accounts.isEmpty else { return true }
    let others = tally.unroutedCount
    if others > 0 {
      let accounts = agreement.accounts.map(\.name).joined(separator: "; ")
      console.complainLine(
        "\(receipt.file): \(others.grouped) of \(tally.rows.grouped) rows are of other accounts than "
          + accounts
      )
    }
    guard tally.rows > 0, tally.refused == tally.rows else { return true }
    RefusalReport(receipt).write(on: console)
    console.complainLine("\(receipt.file): no row of it can be read by feed \(receipt.feed)")
    return false
  }

  private func tell(_ error: ExportError) throws -> Bool {
    if error.fault == .world { throw WorldFailure(error.description) }
    console.complainLine(error.description)
    return false
  }

  // False when nothing could be read of a file that has rows. Of a file that tells of several agreements
  // that showed while it was read.
  private static func tellRefusals(_ log: EventLog, on console: Console) -> Bool {
    var isReadable = true
    for receipt in log.receipts where receipt.refusals.count > 0 {
      RefusalReport(receipt).write(on: console)
      let isRouted = log.feeds.contains { $0.name == receipt.feed && $0.accountColumn != nil }
      if receipt.refusals.count == receipt.rows, !isRouted {
        console.complainLine("\(receipt.file): no row of it can be read by feed \(receipt.feed)")
        isReadable = false
      }
    }
    return isReadable
  }
}
