import Measuring

/// Reads the lines of an NDJSON export, hands the good ones out and says of the others why not.
struct NDJSONReader {
  private var objects: ObjectReader

  private static let lineFeeds = Marks.repeated(.lineFeed)

  /// What has been counted so far.
  private(set) var count = RowCount()

  private let longestRow: Int

  /// Creates a reader of some columns, of lines that may be so long.
  init(columns names: [String], longestRow: Int) {
    self.longestRow = longestRow
    objects = ObjectReader(columns: names)
  }

  /// Reads the lines that are complete.
  /// - Parameters:
  ///   - bytes: The text, with eight line feeds after its end.
  ///   - start: Where the first line begins.
  ///   - end: Where the text ends.
  ///   - isLast: True when no text follows.
  ///   - take: Handed each good row.
  ///   - refuse: Told of each other row.
  /// - Returns: Where the first line begins that is not complete.
  /// - Throws: When the text is one JSON list, or a line is too long.
  mutating func read(
    _ bytes: Span<UInt8>,
    from start: Int,
    to end: Int,
    isLast: Bool,
    take: (Span<UInt8>, [FieldBounds], Int) -> Void,
    refuse: (Refusal) -> Void
  ) throws(ExportProblem) -> Int {
    var place = start
    while place < end {
      let limit = min(end, place + longestRow + 1)
      if let next = objects.readAlike(
        bytes,
        from: place,
        before: limit,
        line: count.line,
        take: take
      ) {
        count.rows += 1
        count.line += 1
        place = next + 1
        continue
      }
      let lineEnd = NDJSONReader.lineEnd(bytes, from: place)
      guard min(lineEnd, end) - place <= longestRow else {
        throw .rowTooLong(line: count.line, limit: longestRow)
      }
      guard lineEnd < end || isLast else { break }
      if isBlank(bytes, from: place, to: lineEnd) {
        count.blank += 1
      } else {
        try hand(bytes, from: place, to: lineEnd, take: take, refuse: refuse)
      }
      count.line += 1
      place = min(lineEnd + 1, end)
    }
    return place
  }

  private mutating func hand(
    _ bytes: Span<UInt8>,
    from start: Int,
    to end: Int,
    take: (Span<UInt8>, [FieldBounds], Int) -> Void,
    refuse: (Refusal) -> Void
  ) throws(ExportProblem) {
    if count.rows == 0, bytes[start] == UInt8(ascii: "[") { throw .jsonList(line: count.line) }
    count.rows += 1
    let isGood = objects.read(
      bytes,
      from: start,
      to: end,
      line: count.line,
      take: take,
      refuse: refuse
    )
    if isGood { objects.learn(bytes) } else { count.refused += 1 }
  }

  private func isBlank(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    var place = start
    while place < end, bytes[place] <= 0x20, bytes[place] != 0 { place += 1 }
    return place == end
  }

  private static func lineEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var place = start
    while true {
      let marks = Marks.of(lineFeeds, in: Word(bytes, at: place).bits)
      if marks != 0 { return place + Marks.first(marks) }
      place += 8
    }
  }
}
