import Agreements
import ArgumentParser
import Measuring

/// What the data of a command line told: to be closed and measured, and kept where that is asked for.
struct OpenedLog {
  private let log: EventLog

  // The feeds of which somebody said, now or when the log was packed, that nothing happened.
  private let silent: [String]

  // The state that is to be written again, as rows joined it.
  private let state: ClaimedState?

  // How many threads may settle which rows count.
  private let threads: Int

  /// Reads all data that is named.
  /// - Parameters:
  ///   - options: What was asked.
  ///   - agreement: The agreement that the data tells of.
  ///   - wantsDigests: False where nobody will ask what exactly was read.
  ///   - console: Where to complain.
  /// - Returns: The data, or nil when it is wrong and the console has been told.
  /// - Throws: `ValidationError` for wrong usage, `WorldFailure` when a file cannot be read.
  static func open(
    _ options: DataOptions,
    for agreement: Agreement,
    wantsDigests: Bool,
    on console: Console
  ) throws -> OpenedLog? {
    let needs = DataNeeds(agreement, options)
    try needs.checkNames()
    // Without data nothing is written, and whoever only reads finds a whole file at any time.
    let state =
      try options.data.isEmpty
      ? nil : options.state.map { try ClaimedState(path: $0, on: console) }
    guard var log = try known(options, agreement, on: console) else { return nil }
    let told = log.takeSilentFeeds()
    try needs.checkFeeds(known: told + log.receipts.map(\.feed))
    let before = log.receipts.count
    let reader = DataReader(
      agreement: agreement,
      console: console,
      threads: options.threads ?? Threads.usual,
      wantsDigests: wantsDigests || needs.comparesFiles
    )
    guard try reader.read(options.data, into: &log) else { return nil }
    let hasNews = log.receipts.count > before
    return OpenedLog(
      log: log,
      silent: needs.silent(told, log.receipts),
      state: hasNews ? state : nil,
      threads: reader.threads
    )
  }

  // What an earlier reading told, or an empty log.
  private static func known(
    _ options: DataOptions,
    _ agreement: Agreement,
    on console: Console
  ) throws -> EventLog? {
    let state = try options.state.flatMap { try PackedLogFile.exists($0) ? $0 : nil }
    guard let path = options.packed ?? state else {
      return EventLog(agreement, feeds: agreement.feeds)
    }
    return try PackedLogFile(path: path).read(for: agreement, console: console)
  }

  /// Everything that was told, silence included.
  var told: EventLog {
    var told = log
    told.receipts += silent.map(IntakeReceipt.init(declaredEmpty:))
    return told
  }

  /// Settles which rows count, and keeps the state.
  /// - Returns: The log, closed, or nil when nothing could be read of a file that has rows.
  /// - Throws: `WorldFailure` when the state cannot be written.
  func close(for agreement: Agreement, on console: Console) throws -> EventLog? {
    guard let closed = DataReader.close(told, threads: threads, on: console) else { return nil }
    // Saved only when all of it can be used. What is silent now may tell something later, so a state
    // does not keep that it was silent.
    try state?.write(log, for: agreement)
    return closed
  }
}
