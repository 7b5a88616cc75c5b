import Measuring

/// Takes apart rows of which every field stands in quotes, sixty-four bytes at a time.
///
/// Such a row has three marks a field: the quote that opens it, the one that closes it, and what separates it
/// from the next. Rows whose marks are others, or stand otherwise, are left to `PlainRows`.
struct QuotedRows {
  private let delimiter: UInt8
  private let delimiters: UInt64
  private let columns: Int
  private let wanted: [(column: Int, slot: Int)]

  /// Prepares to take rows apart.
  /// - Parameters:
  ///   - columns: The positions of the wanted columns, by slot.
  ///   - count: How many columns the header has.
  ///   - delimiter: What separates fields.
  init(columns: [Int], of count: Int, delimiter: UInt8) {
    self.delimiter = delimiter
    delimiters = Marks.repeated(delimiter)
    self.columns = count
    wanted = columns.enumerated().map { (column: $1, slot: $0) }
  }

  /// Finds the fields of rows, up to the first that is of another kind.
  /// - Parameters:
  ///   - bytes: The text, with eight line feeds after its end.
  ///   - rowStart: Where the first row begins; moved behind the last that was found.
  ///   - end: Where the text ends.
  ///   - longestRow: How long a row may be.
  ///   - fields: Filled in row after row.
  ///   - width: How many fields of a row are wanted.
  ///   - found: How many rows are filled in already.
  ///   - most: How many there is room for.
  /// - Returns: How many rows are filled in then.
  func split(
    _ bytes: Span<UInt8>,
    _ rowStart: inout Int,
    to end: Int,
    _ longestRow: Int,
    into fields: inout MutableSpan<FieldBounds>,
    _ width: Int,
    _ found: Int,
    _ most: Int
  ) -> Int {
    var places = Array(repeating: 0, count: 3 * columns)
    var marked = places.mutableSpan
    var rows = found
    var base = rowStart
    var block = MarkBlock(bytes, at: base, delimiters)
    var marks = block.marks
    var hasHigh = block.hasHigh
    while rows < most {
      for index in 0..<marked.count {
        while marks == 0 {
          base = base &+ MarkBlock.length
          guard base < end else { return rows }
          block = MarkBlock(bytes, at: base, delimiters)
          marks = block.marks
          hasHigh = hasHigh || block.hasHigh
        }
        marked[index] = base &+ marks.trailingZeroBitCount
        marks &= marks &- 1
      }
      var next = marked[marked.count &- 1] &+ 1
      guard next <= end, !hasHigh, isQuoted(bytes, marked, from: rowStart) else { return rows }
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
      guard next &- rowStart <= longestRow else { return rows }
      let first = rows &* width
      for index in 0..<wanted.count {
        let column = wanted[index].column &* 3
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

  // True when a quote opens each field where it begins, the next mark closes it, and what follows at once
  // separates it from the next one; what ends the row is looked at by itself.
  @inline(__always)
  private func isQuoted(
    _ bytes: Span<UInt8>,
    _ marked: borrowing MutableSpan<Int>,
    from rowStart: Int
  ) -> Bool {
    var others: UInt8 = 0
    var distances = 0
    var place = rowStart
    for column in 0..<columns {
      let (open, close) = (marked[3 &* column], marked[3 &* column &+ 1])
      let separator = marked[3 &* column &+ 2]
      distances |= (open &- place) | (separator &- close &- 1)
      others |= (bytes[open] ^ .quote) | (bytes[close] ^ .quote)
      if column &+ 1 < columns { others |= bytes[separator] ^ delimiter }
      place = separator &+ 1
    }
    return others == 0 && distances == 0
  }
}
