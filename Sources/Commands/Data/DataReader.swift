import Agreements
import ArgumentParser
import Diagnostics
import FeedFiles
import Measuring

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
    for (argument, feed) in zip(arguments, feeds) {
      guard try read(argument.path, by: feed, into: &log) else { return false }
    }
    return true
  }

  /// Settles which rows count, and tells of those that were refused.
  /// - Returns: The log, or nil when nothing could be read of a file that has rows.
  static func close(_ log: EventLog, on console: Console) -> EventLog? {
    var log = log
    log.close()
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
    let file = ExportFile(path: path)
    let slices = SliceReader(
      feed: feed,
      feedNumber: UInt16(log.number(of: feed)),
      fileNumber: UInt16(log.receipts.count),
      threads: threads,
      wantsDigest: wantsDigests
    )
    do throws(ExportError) {
      if let receipt = try slices.read(file, into: &log.records[place]) {
        log.receipts.append(receipt)
        return true
      }
    } catch {
      return try tell(error)
    }
    var intake = Intake(
      feed,
      file: file.name,
      feedNumber: UInt16(log.number(of: feed)),
      fileNumber: UInt16(log.receipts.count),
      log: log.records[place]
    )
    // The intake holds the only copy while it adds rows, so that nothing is copied.
    log.records[place] = log.records[place].emptied
    var digest = FileDigest()
    do throws(ExportError) {
      try read(file, by: feed, into: &intake, &digest)
    } catch {
      return try tell(error)
    }
    var (recordLog, receipt) = intake.finish()
    receipt.digest = wantsDigests ? digest.text : ""
    swap(&log.records[place], &recordLog)
    log.receipts.append(receipt)
    return true
  }

  private func tell(_ error: ExportError) throws -> Bool {
    if error.fault == .world { throw WorldFailure(error.description) }
    console.complainLine(error.description)
    return false
  }

  private func read(
    _ file: ExportFile,
    by feed: Feed,
    into intake: inout Intake,
    _ digest: inout FileDigest
  ) throws(ExportError) {
    let progress = Progress(file.name, on: console)
    defer { progress.finish() }
    let columns = intake.columns
    // One closure at a time may hold the intake, so refused rows are noted and counted in turn.
    var refused = RefusalTally()
    let summary = try file.read(
      as: ExportFormat(feed.format),
      columns: columns,
      progress: { progress.show($0, of: $1) },
      raw: { if wantsDigests { digest.add($0) } },
      row: { bytes, fields, line in intake.take(bytes, fields.span, line: line) },
      refuse: { refused.add($0) }
    )
    intake.book(refused, lacksLastLineEnd: summary.endsWithoutLineEnd)
  }

  // False when nothing could be read of a file that has rows.
  private static func tellRefusals(_ log: EventLog, on console: Console) -> Bool {
    var isReadable = true
    for receipt in log.receipts where receipt.refusals.count > 0 {
      RefusalReport(receipt).write(on: console)
      if receipt.refusals.count == receipt.rows {
        console.complainLine("\(receipt.file): no row of it can be read by feed \(receipt.feed)")
        isReadable = false
      }
    }
    return isReadable
  }
}
