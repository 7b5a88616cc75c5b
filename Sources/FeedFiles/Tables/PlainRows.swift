import Measuring

/// Takes apart the rows that most exports consist of: as many fields as the header, quotes only around
/// whole fields and without quotes or line ends in them, nothing beyond ASCII.
///
/// Whatever is not of that kind is left to `CSVSplitter`, which knows every kind; both say the same of
/// what both can read.
struct PlainRows {
  private let delimiter: UInt8
  private let delimiters: UInt64
  private static let quotes = Marks.repeated(.quote)

  // For each column of the header the slot it fills, or -1.
  private let slots: [Int]

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
  }

  /// Finds the fields of rows, as many as are plain and as there is room for.
  /// - Parameters:
  ///   - bytes: The text, with eight line feeds after its end.
  ///   - start: Where the first row begins.
  ///   - end: Where the text ends.
  ///   - longestRow: How long a row may be.
  ///   - list: Filled in row after row, as offsets into the text; its length is the room.
  ///   - width: How many fields of a row are wanted.
  ///   - hasQuotes: Whether the row before had quotes, and then whether the last one has.
  /// - Returns: How many rows were found, and where the next one begins.
  func split(
    _ bytes: Span<UInt8>,
    from start: Int,
    to end: Int,
    longestRow: Int,
    into list: inout [FieldBounds],
    width: Int,
    hasQuotes: inout Bool
  ) -> (rows: Int, next: Int) {
    let most = width > 0 ? list.count / width : 1
    var fields = list.mutableSpan
    var place = start
    var rows = 0
    while rows < most, place < end {
      if !hasQuotes, bytes[place] != .quote {
        rows = splitBare(bytes, &place, to: end, longestRow, into: &fields, width, rows, most)
        guard rows < most, place < end else { break }
      }
      hasQuotes = false
      let next = splitQuoted(
        bytes,
        from: place,
        to: end,
        into: &fields,
        at: rows &* width,
        &hasQuotes
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
    _ most: Int
  ) -> Int {
    let slots = slots.span
    let last = slots.count &- 1
    var rows = found
    var first = rows &* width
    var column = 0
    var fieldStart = rowStart
    var block = MarkBlock(bytes, at: rowStart, delimiters)
    var hasHigh = block.hasHigh
    while true {
      while block.marks == 0 {
        block = MarkBlock(bytes, at: block.base &+ MarkBlock.length, delimiters)
        hasHigh = hasHigh || block.hasHigh
      }
      let place = block.base &+ block.marks.trailingZeroBitCount
      block.marks &= block.marks &- 1
      let byte = bytes[place]
      if byte == delimiter {
        guard column < last else { return rows }
        let slot = slots[column]
        if slot >= 0 {
          // Set one by one: the initializer of another module would be called, not inlined.
          fields[first &+ slot].start = fieldStart
          fields[first &+ slot].end = place
        }
        column = column &+ 1
        fieldStart = place &+ 1
        if bytes[fieldStart] == .quote { return rows }
        continue
      }
      // Another control character is text.
      if byte != .lineFeed, byte != .carriageReturn, byte != 0 { continue }
      guard byte != 0, column == last, place < end, !hasHigh, place > rowStart else { return rows }
      let slot = slots[column]
      if slot >= 0 {
        fields[first &+ slot].start = fieldStart
        fields[first &+ slot].end = place
      }
      var next = place &+ 1
      if byte == .carriageReturn {
        guard next < end, bytes[next] == .lineFeed else { return rows }
        next = next &+ 1
        // Its mark is the next one, perhaps of the next block.
        if next &- block.base > MarkBlock.length {
          block = MarkBlock(bytes, at: next, delimiters)
        } else {
          block.marks &= block.marks &- 1
        }
      }
      guard next &- rowStart <= longestRow else { return rows }
      rows = rows &+ 1
      rowStart = next
      guard rows < most, next < end, bytes[next] != .quote else { return rows }
      first = first &+ width
      column = 0
      fieldStart = next
      hasHigh = block.hasHigh
    }
  }

  // A row with quotes around some fields, field by field.
  private func splitQuoted(
    _ bytes: Span<UInt8>,
    from start: Int,
    to end: Int,
    into fields: inout MutableSpan<FieldBounds>,
    at first: Int,
    _ hasQuotes: inout Bool
  ) -> Int? {
    let slots = slots.span
    var place = start
    var column = 0
    let last = slots.count &- 1
    var high: UInt64 = 0
    while true {
      // One field: its end is found, then what ends it is looked at.
      let isQuoted = bytes[place] == .quote
      let fieldStart = isQuoted ? place &+ 1 : place
      if isQuoted {
        hasQuotes = true
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
      let marks = MarkBlock.marks(word, delimiters)
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
