import Agreements
import FeedFiles
import Measuring

/// Reads one export on several threads, a stretch each.
struct SliceReader: Sendable {
  /// What a stretch gave.
  private struct Reading: Sendable {
    let logs: [RecordLog]
    let reading: FileReading
    let lines: Int
  }

  private enum Outcome: Sendable {
    case read(Reading)
    case digest(String)
    case failed
  }

  /// The feed it is read by.
  let feed: Feed

  /// The agreements it is read for.
  let targets: [ReadingTarget]

  let threads: Int
  let wantsDigest: Bool

  /// Reads the export into logs of the feed's record.
  /// - Parameters:
  ///   - file: The export.
  ///   - logs: One a target; added to.
  /// - Returns: What the export gave, or nil when it must be read as a whole: it is not worth dividing,
  ///   or could not be read in stretches, when a reading of the whole says why.
  /// - Throws: When the export cannot be read at all.
  func read(_ file: ExportFile, into logs: inout [RecordLog]) throws(ExportError) -> FileReading? {
    let empty = logs.map(\.emptied)
    let columns = targets.router(feed, file, empty).columns
    let slices = try file.slices(as: ExportFormat(feed.format), columns: columns, count: threads)
    guard !slices.isEmpty else { return nil }
    let outcomes = Threads.map(slices.count + (wantsDigest ? 1 : 0)) { index in
      index < slices.count ? read(slices[index], of: file, into: empty) : digest(of: file)
    }
    return join(outcomes, into: &logs)
  }

  private func read(_ slice: ExportSlice, of file: ExportFile, into empty: [RecordLog]) -> Outcome {
    var router = targets.router(feed, file, empty)
    // One closure at a time may hold the router, so refused rows are noted and counted in turn.
    var refused = RefusalTally()
    guard
      let summary = try? slice.read(
        row: { bytes, fields, line in router.take(bytes, fields.span, line: line) },
        refuse: { refused.add($0) }
      )
    else { return .failed }
    router.book(refused, lacksLastLineEnd: summary.endsWithoutLineEnd)
    let (readings, tally) = router.finish()
    return .read(
      Reading(
        logs: readings.map(\.log),
        reading: FileReading(receipts: readings.map(\.receipt), tally: tally),
        lines: summary.lines
      )
    )
  }

  private func digest(of file: ExportFile) -> Outcome {
    var digest = FileDigest()
    let isRead: Void? = try? file.readRaw { digest.add($0) }
    return isRead == nil ? .failed : .digest(digest.text)
  }

  // Nothing is joined unless every stretch could be read.
  private func join(_ outcomes: [Outcome], into logs: inout [RecordLog]) -> FileReading? {
    var whole: FileReading?
    var digest = ""
    var lines = 0
    for case .failed in outcomes { return nil }
    for outcome in outcomes {
      switch outcome {
      case .read(let next):
        for target in logs.indices {
          let rowsBefore = whole?.receipts[target].rows ?? 0
          logs[target].absorb(
            next.logs[target],
            linesBefore: Int32(clamping: lines),
            sequencesBefore: feed.countsRows ? Int64(rowsBefore) : 0
          )
        }
        if whole == nil {
          whole = next.reading
        } else {
          whole?.absorb(next.reading, linesBefore: lines)
        }
        lines += next.lines
      case .digest(let text): digest = text
      case .failed: break
      }
    }
    whole?.name(digest: digest)
    return whole
  }
}

extension Feed {
  /// True when the place of a row in its file orders it, so that stretches must be counted on.
  fileprivate var countsRows: Bool {
    sequence == nil && (shape == .events || shape == .changes)
  }
}
