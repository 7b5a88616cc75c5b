import Measuring

/// Takes rows of CSV apart, eight bytes at a time.
///
/// The marks of a word are the delimiters, line ends and quotes in it; the splitter walks from mark to
/// mark and never looks at the bytes between. Eight line feeds after the text see to it that every
/// row meets a line end, so that the inner loop needs no bounds of its own.
struct CSVSplitter {
  /// How the search for the end of a row went.
  enum Outcome {
    /// The row is complete.
    case complete

    /// The text ends before the row does.
    case cutOff

    /// The text ends within quotes, so many line ends after the row's first line.
    case insideQuotes(lineEnds: Int)
  }

  private let delimiter: UInt8
  private let delimiters: UInt64
  private let wanted: [(column: Int, slot: Int)]

  private static let quotes = Marks.repeated(.quote)
  private static let lineFeeds = Marks.repeated(.lineFeed)
  private static let carriageReturns = Marks.repeated(.carriageReturn)

  /// Prepares to find columns.
  /// - Parameters:
  ///   - columns: The positions of the wanted columns, by slot.
  ///   - delimiter: What separates fields.
  init(columns: [Int], delimiter: UInt8) {
    self.delimiter = delimiter
    delimiters = Marks.repeated(delimiter)
    wanted = columns.enumerated().map { (column: $1, slot: $0) }.sorted { $0.column < $1.column }
  }

  /// Finds the parts of one row.
  /// - Parameters:
  ///   - bytes: The text, with eight line feeds after its end.
  ///   - rowStart: Where the row begins.
  ///   - end: Where the text ends.
  ///   - isLast: True when no text follows.
  ///   - row: Filled in.
  /// - Returns: Whether the row is complete.
  func split(
    _ bytes: Span<UInt8>,
    from rowStart: Int,
    to end: Int,
    isLast: Bool,
    into row: inout CSVRow
  ) -> Outcome {
    if !row.escaped.isEmpty { row.escaped.removeAll(keepingCapacity: true) }
    row.innerLineEnds = 0
    row.textAfterQuote = nil
    var base = rowStart
    var seen = Seen()
    var marks = self.marks(Word(bytes, at: base), &seen)
    var fieldStart = rowStart
    var quoted: Range<Int>?
    var isEscaped = false
    var column = 0
    var nextWanted = 0
    var nextColumn = wanted.first?.column ?? Int.max
    while true {
      while marks == 0 {
        base += 8
        marks = self.marks(Word(bytes, at: base), &seen)
      }
      let place = base + Marks.first(marks)
      marks &= marks &- 1
      let byte = bytes[place]
      if byte == .quote {
        // A quote within bare text is text.
        guard place == fieldStart else { continue }
        let lineEndsBefore = row.innerLineEnds
        let close = closingQuote(bytes, from: place + 1, to: end, &seen, &row)
        guard close.place < end else {
          return .insideQuotes(lineEnds: lineEndsBefore)
        }
        guard close.place + 1 < end || isLast else { return .cutOff }
        quoted = place + 1..<close.place
        isEscaped = close.isEscaped
        base = close.place + 1
        marks = self.marks(Word(bytes, at: base), &seen)
        let follows = marks != 0 && Marks.first(marks) == 0 && bytes[base] != .quote
        if !follows, row.textAfterQuote == nil { row.textAfterQuote = base }
        continue
      }
      guard place < end || isLast else { return .cutOff }
      if column == nextColumn {
        let slot = wanted[nextWanted].slot
        row.fields[slot] = FieldBounds(
          start: (quoted?.lowerBound ?? fieldStart) - rowStart,
          end: (quoted?.upperBound ?? place) - rowStart
        )
        if isEscaped { row.escaped.append(slot) }
        nextWanted += 1
        nextColumn = nextWanted < wanted.count ? wanted[nextWanted].column : Int.max
      }
      column += 1
      if byte == delimiter {
        fieldStart = place + 1
        quoted = nil
        isEscaped = false
        continue
      }
      var next = place + 1
      if byte == .carriageReturn {
        guard next < end || isLast else { return .cutOff }
        if next < end, bytes[next] == .lineFeed { next += 1 }
      }
      row.end = place
      row.next = min(next, end)
      row.fieldCount = column
      row.mayHoldHigh = seen.any & Marks.high != 0
      row.mayHoldNUL = seen.noZero & Marks.high != Marks.high
      return .complete
    }
  }

  /// What the words of a row had in common, to tell cheaply that it is plain.
  private struct Seen {
    /// A highest bit is set when some byte in its place had one.
    var any: UInt64 = 0

    /// A highest bit is set while no byte in its place was NUL.
    var noZero: UInt64 = .max
  }

  /// The delimiters, quotes and line ends of a word.
  @inline(always)
  private func marks(_ word: Word, _ seen: inout Seen) -> UInt64 {
    let bits = word.bits
    let lowBits = bits & Marks.low
    var differing = Marks.differing(lowBits, from: delimiters)
    differing &= Marks.differing(lowBits, from: CSVSplitter.quotes)
    differing &= Marks.differing(lowBits, from: CSVSplitter.lineFeeds)
    differing &= Marks.differing(lowBits, from: CSVSplitter.carriageReturns)
    seen.any |= bits
    seen.noZero &= (lowBits &+ Marks.low) | bits
    return ~(differing | bits | Marks.low)
  }

  /// The quote that closes a field, or the end of the text.
  private func closingQuote(
    _ bytes: Span<UInt8>,
    from start: Int,
    to end: Int,
    _ seen: inout Seen,
    _ row: inout CSVRow
  ) -> (place: Int, isEscaped: Bool) {
    var place = start
    var isEscaped = false
    while place < end {
      var marks = self.marks(Word(bytes, at: place), &seen)
      guard marks != 0 else {
        place += 8
        continue
      }
      let base = place
      place += 8
      while marks != 0 {
        let found = base + Marks.first(marks)
        marks &= marks &- 1
        guard found < end else { return (end, isEscaped) }
        let byte = bytes[found]
        if byte == .quote {
          guard found + 1 < end, bytes[found + 1] == .quote else { return (found, isEscaped) }
          isEscaped = true
          place = found + 2
          break
        }
        let endsLine =
          byte == .lineFeed || (byte == .carriageReturn && bytes[found + 1] != .lineFeed)
        if endsLine { row.innerLineEnds += 1 }
      }
    }
    return (end, isEscaped)
  }
}
