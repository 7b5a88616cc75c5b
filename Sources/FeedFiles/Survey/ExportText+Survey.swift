extension ExportText {
  /// The first byte that has not been taken, or nil at the end.
  var firstByte: UInt8? { window.waiting > 0 ? window.bytes[window.start] : nil }

  /// Takes the blanks that stand at the front of the first block.
  mutating func skipBlanks() {
    while let byte = firstByte, byte == 0x20 || (0x09...0x0D).contains(byte) {
      window.take(to: window.start + 1)
    }
  }

  /// The names of a table's header, by the delimiter that gives most of them; a comma when in doubt.
  mutating func widestHeader() throws(ExportProblem) -> [String] {
    while let byte = firstByte, byte == .lineFeed || byte == .carriageReturn {
      window.take(to: window.start + 1)
    }
    guard firstByte != nil else { throw .empty }
    while true {
      let headers = CSVHeader.delimiters.compactMap { delimiter in
        CSVHeader(
          window.bytes.span,
          from: window.start,
          to: window.end,
          isLast: window.isLast,
          delimiter: delimiter
        )
      }
      if let widest = headers.max(by: { $0.names.count < $1.names.count }) { return widest.names }
      guard !window.isLast, window.waiting <= longestRow else { throw .unclosedQuote(line: 1) }
      try refill({ _, _ in }, { _ in })
    }
  }

  /// The keys of all attributes of events and their traces.
  mutating func attributeNames() throws(ExportProblem) -> [String] {
    var keys = XESKeys(limit: ExportFile.mostColumns)
    var stream = XMLStream(wantsText: false, lineOf: .event, longest: longestRow)
    while true {
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
      keys.add(stream.batch)
      if window.isLast { break }
      try refill({ _, _ in }, { _ in })
    }
    return keys.names
  }
}
