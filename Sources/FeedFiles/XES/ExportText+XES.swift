extension ExportText {
  /// Reads the events of an XES log.
  mutating func readLog(
    columns: [String],
    _ progress: (Int, Int?) -> Void,
    _ raw: (RawSpan) -> Void,
    row: RowTaker,
    refuse: RefusalTaker
  ) throws(ExportProblem) -> ExportSummary {
    var reader = XESReader(columns: columns, longestRow: longestRow)
    var stream = XMLStream(wantsText: false, lineOf: .event, longest: longestRow)
    var isEmpty = true
    while true {
      isEmpty = isEmpty && window.waiting == 0
      if isEmpty, window.isLast { throw .empty }
      do throws(XMLProblem) {
        try stream.read(
          window.bytes,
          from: window.start,
          to: window.end,
          isLast: window.isLast
        )
      } catch {
        throw .xml(error, line: stream.line)
      }
      window.take(to: window.end)
      try reader.read(stream.batch, take: row, refuse: refuse)
      if window.isLast { break }
      try refill(progress, raw)
    }
    var summary = summary(reader.count)
    summary.lines = stream.line
    // The tag that closes the log says that it is whole; a line end would add nothing.
    summary.endsWithoutLineEnd = false
    return summary
  }
}
