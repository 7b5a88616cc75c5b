import Measuring

extension ExportText {
  /// Reads one JSON list of objects.
  mutating func readList(
    columns: [String],
    _ progress: (Int, Int?) -> Void,
    _ raw: (RawSpan) -> Void,
    row: (Span<UInt8>, [FieldBounds], Int) -> Void,
    refuse: (Refusal) -> Void
  ) throws(ExportProblem) -> ExportSummary {
    var reader = JSONListReader(columns: columns, longestRow: longestRow)
    while true {
      let next = try reader.read(
        window.bytes.span,
        from: window.start,
        to: window.end,
        isLast: window.isLast,
        take: row,
        refuse: refuse
      )
      window.take(to: next)
      if window.isLast { break }
      try refill(progress, raw)
    }
    var summary = summary(reader.count)
    // The bracket that closes the list says that it is whole; a line end would add nothing.
    summary.endsWithoutLineEnd = false
    return summary
  }
}
