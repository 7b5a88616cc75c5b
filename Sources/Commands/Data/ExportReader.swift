import Agreements
import FeedFiles
import Measuring

/// Reads one export once, for one agreement or for many.
struct ExportReader {
  /// The feed it is read by.
  let feed: Feed

  /// The agreements it is read for.
  let targets: [ReadingTarget]

  let threads: Int
  let wantsDigest: Bool
  let console: Console

  /// Reads the export, in stretches where that is possible.
  /// - Parameters:
  ///   - file: The export.
  ///   - logs: For each target the log of the feed's record; added to.
  /// - Returns: What the export gave.
  /// - Throws: When the export cannot be read to its end; the logs must not be used then.
  func read(_ file: ExportFile, into logs: inout [RecordLog]) throws(ExportError) -> FileReading {
    var file = file
    file.rowsAtOnce = Intake.longestRun
    let slices = SliceReader(
      feed: feed,
      targets: targets,
      threads: threads,
      wantsDigest: wantsDigest
    )
    if let reading = try slices.read(file, into: &logs) { return reading }
    return try readWhole(file, into: &logs)
  }

  private func readWhole(
    _ file: ExportFile,
    into logs: inout [RecordLog]
  ) throws(ExportError) -> FileReading {
    let progress = Progress(file.name, on: console)
    defer { progress.finish() }
    // The router holds the only copies while it adds rows, so that nothing is copied.
    let given = logs
    logs = []
    var router = targets.router(feed, file, given)
    var digest = FileDigest()
    // One closure at a time may hold the router, so refused rows are noted and counted in turn.
    var refused = RefusalTally()
    let summary = try file.read(
      as: ExportFormat(feed.format),
      columns: router.columns,
      progress: { progress.show($0, of: $1) },
      raw: { if wantsDigest { digest.add($0) } },
      row: { bytes, fields, line in router.take(bytes, fields.span, line: line) },
      refuse: { refused.add($0) }
    )
    router.book(refused, lacksLastLineEnd: summary.endsWithoutLineEnd)
    let (readings, tally) = router.finish()
    logs = readings.map(\.log)
    var reading = FileReading(receipts: readings.map(\.receipt), tally: tally)
    reading.name(digest: wantsDigest ? digest.text : "")
    return reading
  }
}
