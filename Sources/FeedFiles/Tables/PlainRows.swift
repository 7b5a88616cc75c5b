import Measuring

/// Takes apart the rows that most exports consist of: as many fields as the header, quotes only around
/// whole fields and without quotes or line ends in them, nothing beyond ASCII.
///
/// Whatever is not of that kind is left to `CSVSplitter`, which knows every kind; both say the same of
/// what both can read.
struct PlainRows {
  /// Which fields of a row stand in quotes.
  enum Quoting {
    case none, some, all
  }

  private let delimiter: UInt8
  private let delimiters: UInt64
  private static let quotes = Marks.repeated(.quote)

  // For each column of the header the slot it fills, or -1.
  private let slots: [Int]
  private let wanted: [(column: Int, slot: Int)]
  private let quoted: QuotedRows

  /// Prepares to take rows apart.
  /// - Parameters:
  ///   - columns: The positions of the wanted columns, by slot.
  ///   - count: How many columns the header has.
  ///   - delimiter: What separates fields.
  init(columns: [Int], of count: Int, delimiter: UInt8) {
    self.delimiter = delimiter
    delimiters = Marks.repeated(delimiter)
    var slots = Array(repeating: -1, count: count)
    for (slot, column) in columns.enumerated() { slots[column] = slot }
    self.slots = slots
    wanted = columns.enumerated().map { (column: $1, slot: $0) }
    quoted = QuotedRows(columns: columns, of: count, delimiter: delimiter)
  }

  /// Finds the fields of rows, as many as are plain and as there is room for.
  /// - Parameters:
  ///   - bytes: The text, with eight line feeds after its end.
  ///   - start: Where the first row begins.
  ///   - end: Where the text ends.
  ///   - longestRow: How long a row may be.
  ///   - list: Filled in row after row, as offsets into the text; its length is the room.
  ///   - width: How many fields of a row are wanted.
  ///   - quoting: Which fields of the row before stood in quotes, and then which of the last one do.
  /// - Returns: How many rows were found, and where the next one begins.
  func split(
    _ bytes: Span<UInt8>,
    from start: Int,
    to end: Int,
    longestRow: Int,
    into list: inout [FieldBounds],
    width: Int,
    quoting: inout Quoting
  ) -> (rows: Int, next: Int) {
    let most = width > 0 ? list.count / width : 1
    var fields = list.mutableSpan
    // Where the row begins, less one, and then where each of its fields ends.
    var marked = Array(repeating: 0, count: slots.count + 1)
    var place = start
    var rows = 0
    while rows < most, place < end {
      if quoting == .none, bytes[place] != .quote {
        rows = splitBare(
          bytes,
          &place,
          to: end,
          longestRow,
          into: &fields,
          width,
          rows,
          most,
          &marked
        )
        guard rows < most, place < end else { break }
      } else if quoting == .all {
        rows = quoted.split(bytes, &place, to: end, longestRow, into: &fields, width, rows, most)
        guard rows < most, place < end else { break }
      }
      let next = splitQuoted(
        bytes,
        from: place,
        to: end,
        into: &fields,
        at: rows &* width,
        &quoting
      )
      guard let next, next &- place <= longestRow else { break }
      rows = rows &+ 1
      place = next
    }
    return (rows, place)
  }

  // Rows without quotes, sixty-four bytes at a time, up to the first that is not plain; answers how many
  // rows there are then, and moves the place behind them.
  @inline(__always)
  private func splitBare(
    _ bytes: Span<UInt8>,
    _ rowStart: inout Int,
    to end: Int,
    _ longestRow: Int,
    into fields: inout MutableSpan<FieldBounds>,
    _ width: Int,
    _ found: Int,
    _ most: Int,
    _ marked: inout [Int]
  ) -> Int {
    var marked = marked.mutableSpan
    let columns = marked.count &- 1
    var rows = found
    var base = rowStart
    var block = MarkBlock(bytes, at: base, delimiters)
    var marks = block.marks
    var hasHigh = block.hasHigh
    while rows < most {
      // As many marks as the row has fields: what they are is looked at afterwards.
      marked[0] = rowStart &- 1
      for column in 1...columns {
        while marks == 0 {
          base = base &+ MarkBlock.length
          guard base < end else { return rows }
          block = MarkBlock(bytes, at: base, delimiters)
          marks = block.marks
          hasHigh = hasHigh || block.hasHigh
        }
        marked[column] = base &+ marks.trailingZeroBitCount
        marks &= marks &- 1
      }
      var next = marked[columns] &+ 1
      guard next <= end, !hasHigh, separates(bytes, marked, columns) else { return rows }
      if bytes[next &- 1] != .lineFeed {
        guard bytes[next &- 1] == .carriageReturn, next < end, bytes[next] == .lineFeed else {
          return rows
        }
        // The mark of the line feed is the next one, perhaps of the next block.
        if marks == 0 {
          base = base &+ MarkBlock.length
          block = MarkBlock(bytes, at: base, delimiters)
          marks = block.marks
          hasHigh = block.hasHigh
        }
        marks &= marks &- 1
        next = next &+ 1
      }
      guard marked[columns] > rowStart, next &- rowStart <= longestRow else { return rows }
      let first = rows &* width
      for index in 0..<wanted.count {
        let column = wanted[index].column
        let place = first &+ wanted[index].slot
        // Set one by one: the initializer of another module would be called, not inlined.
        fields[place].start = marked[column] &+ 1
        fields[place].end = marked[column &+ 1]
      }
      rows = rows &+ 1
      rowStart = next
      hasHigh = block.hasHigh
    }
    return rows
  }

  // True when the marks of a row but the last are delimiters.
  @inline(__always)
  private func separates(
    _ bytes: Span<UInt8>,
    _ marked: borrowing MutableSpan<Int>,
    _ columns: Int
  ) -> Bool {
    var others: UInt8 = 0
    for column in 1..<columns { others |= bytes[marked[column]] ^ delimiter }
    return others == 0
  }

  // A row with quotes around some fields, field by field.
  private func splitQuoted(
    _ bytes: Span<UInt8>,
    from start: Int,
    to end: Int,
    into fields: inout MutableSpan<FieldBounds>,
    at first: Int,
    _ quoting: inout Quoting
  ) -> Int? {
    let slots = slots.span
    var place = start
    var column = 0
    let last = slots.count &- 1
    var inQuotes = 0
    var high: UInt64 = 0
    quoting = .none
    while true {
      // One field: its end is found, then what ends it is looked at.
      let isQuoted = bytes[place] == .quote
      let fieldStart = isQuoted ? place &+ 1 : place
      if isQuoted {
        inQuotes = inQuotes &+ 1
        quoting = inQuotes > last ? .all : .some
        guard let close = closingQuote(bytes, from: fieldStart, &high) else { return nil }
        place = close
      } else {
        place = fieldEnd(bytes, from: place, &high)
      }
      let slot = slots[column]
      if slot >= 0 {
        // Set one by one: the initializer of another module would be called, not inlined.
        fields[first &+ slot].start = fieldStart
        fields[first &+ slot].end = place
      }
      if isQuoted { place = place &+ 1 }
      let byte = bytes[place]
      if byte == delimiter {
        guard column < last else { return nil }
        column = column &+ 1
        place = place &+ 1
        continue
      }
      guard column == last, place < end, high & Marks.high == 0 else { return nil }
      if byte == .lineFeed { return place > start ? place &+ 1 : nil }
      let isPair = byte == .carriageReturn && bytes[place &+ 1] == .lineFeed
      return isPair && place &+ 1 < end && place > start ? place &+ 2 : nil
    }
  }

  /// The first delimiter, line end or NUL from a place on.
  @inline(__always)
  private func fieldEnd(_ bytes: Span<UInt8>, from start: Int, _ high: inout UInt64) -> Int {
    var place = start
    while true {
      let word = Word(bytes, at: place).bits
      let marks = self.marks(word)
      if marks != 0 {
        let offset = Marks.first(marks)
        // Only what belongs to the field says whether it is beyond ASCII.
        high |= word & ((1 &<< (UInt64(truncatingIfNeeded: offset) &* 8)) &- 1)
        place = place &+ offset
        let byte = bytes[place]
        if byte == delimiter || byte == .lineFeed || byte == .carriageReturn || byte == 0 {
          return place
        }
        // Another control character is text.
        place = place &+ 1
        continue
      }
      high |= word
      place = place &+ 8
    }
  }

  /// The delimiters of a word, and the bytes below 16, among which are line ends and NUL.
  @inline(__always)
  private func marks(_ word: UInt64) -> UInt64 {
    let others = (((word ^ delimiters) & Marks.low) &+ Marks.low) | (word ^ delimiters)
    let printed = ((word & 0x7070_7070_7070_7070) &+ 0x7070_7070_7070_7070) | word
    return ~(others & printed) & Marks.high
  }

  /// The quote that ends a field in which there is no other quote, line end or NUL.
  @inline(__always)
  private func closingQuote(_ bytes: Span<UInt8>, from start: Int, _ high: inout UInt64) -> Int? {
    var place = start
    while true {
      let word = Word(bytes, at: place).bits
      let quote = word ^ PlainRows.quotes
      let others = ((quote & Marks.low) &+ Marks.low) | quote
      let printed = ((word & 0x7070_7070_7070_7070) &+ 0x7070_7070_7070_7070) | word
      let marks = ~(others & printed) & Marks.high
      if marks != 0 {
        let offset = Marks.first(marks)
        high |= word & ((1 &<< (UInt64(truncatingIfNeeded: offset) &* 8)) &- 1)
        let found = place &+ offset
        guard bytes[found] == .quote else { return nil }
        let next = bytes[found &+ 1]
        return next == delimiter || next == .lineFeed || next == .carriageReturn ? found : nil
      }
      high |= word
      place = place &+ 8
    }
  }
}
