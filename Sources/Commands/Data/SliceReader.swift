import Agreements
import FeedFiles
import Measuring

/// Reads one export on several threads, a stretch each.
struct SliceReader: Sendable {
  /// What a stretch gave.
  private struct Reading: Sendable {
    let log: RecordLog
    let receipt: IntakeReceipt
    let lines: Int
    let rows: Int
  }

  private enum Outcome: Sendable {
    case read(Reading)
    case digest(String)
    case failed
  }

  let feed: Feed
  let feedNumber: UInt16
  let fileNumber: UInt16
  let threads: Int
  let wantsDigest: Bool

  /// Reads the export into a log of the feed's record.
  /// - Parameters:
  ///   - file: The export.
  ///   - log: Added to.
  /// - Returns: What the export gave, or nil when it must be read as a whole: it is not worth dividing,
  ///   or could not be read in stretches, when a reading of the whole says why.
  /// - Throws: When the export cannot be read at all.
  func read(_ file: ExportFile, into log: inout RecordLog) throws(ExportError) -> IntakeReceipt? {
    let empty = log.emptied
    let columns = intake(file, empty).columns
    let slices = try file.slices(as: ExportFormat(feed.format), columns: columns, count: threads)
    guard !slices.isEmpty else { return nil }
    let outcomes = Threads.map(slices.count + (wantsDigest ? 1 : 0)) { index in
      index < slices.count ? read(slices[index], of: file, into: empty) : digest(of: file)
    }
    return join(outcomes, into: &log)
  }

  private func intake(_ file: ExportFile, _ log: RecordLog) -> Intake {
    Intake(feed, file: file.name, feedNumber: feedNumber, fileNumber: fileNumber, log: log)
  }

  private func read(_ slice: ExportSlice, of file: ExportFile, into empty: RecordLog) -> Outcome {
    var intake = intake(file, empty)
    // One closure at a time may hold the intake, so refused rows are noted and counted in turn.
    var refused = RefusalTally()
    guard
      let summary = try? slice.read(
        row: { bytes, fields, line in intake.take(bytes, fields.span, line: line) },
        refuse: { refused.add($0) }
      )
    else { return .failed }
    intake.book(refused, lacksLastLineEnd: summary.endsWithoutLineEnd)
    let rows = intake.receipt.rows
    let (log, receipt) = intake.finish()
    return .read(Reading(log: log, receipt: receipt, lines: summary.lines, rows: rows))
  }

  private func digest(of file: ExportFile) -> Outcome {
    var digest = FileDigest()
    let isRead: Void? = try? file.readRaw { digest.add($0) }
    return isRead == nil ? .failed : .digest(digest.text)
  }

  // Nothing is joined unless every stretch could be read.
  private func join(_ outcomes: [Outcome], into log: inout RecordLog) -> IntakeReceipt? {
    var receipt: IntakeReceipt?
    var digest = ""
    var lines = 0
    var rows = 0
    for case .failed in outcomes { return nil }
    for outcome in outcomes {
      switch outcome {
      case .read(let reading):
        log.absorb(
          reading.log,
          linesBefore: Int32(clamping: lines),
          sequencesBefore: feed.countsRows ? Int64(rows) : 0
        )
        if receipt == nil {
          receipt = reading.receipt
        } else {
          receipt?.absorb(reading.receipt, linesBefore: lines)
        }
        lines += reading.lines
        rows += reading.rows
      case .digest(let text): digest = text
      case .failed: break
      }
    }
    receipt?.digest = digest
    return receipt
  }
}

extension Feed {
  /// True when the place of a row in its file orders it, so that stretches must be counted on.
  fileprivate var countsRows: Bool {
    sequence == nil && (shape == .events || shape == .changes)
  }
}
