import Measuring

/// Reads the objects of one JSON list, hands the good ones out and says of the others why not.
///
/// Only one object at a time must be in memory, so the list may be as long as it likes. The parser of
/// objects ends its scans at line feeds; an object on several lines is copied with blanks for them.
struct JSONListReader {
  private enum Place {
    case beforeList, beforeFirst, beforeValue, afterValue, afterList
  }

  private var objects: ObjectReader
  private var state = Place.beforeList
  private var oneLine: [UInt8] = []
  private let longestRow: Int

  /// What has been counted so far.
  private(set) var count = RowCount()

  /// Creates a reader of some columns, of objects that may be so long.
  init(columns names: [String], longestRow: Int) {
    objects = ObjectReader(columns: names)
    self.longestRow = longestRow
  }

  /// Reads the objects that are complete.
  /// - Parameters:
  ///   - bytes: The text, with eight line feeds after its end.
  ///   - start: Where to go on.
  ///   - end: Where the text ends.
  ///   - isLast: True when no text follows.
  ///   - take: Handed each good row.
  ///   - refuse: Told of each other row.
  /// - Returns: Where to go on with more text.
  /// - Throws: When the text is no list, or stops within one.
  mutating func read(
    _ bytes: Span<UInt8>,
    from start: Int,
    to end: Int,
    isLast: Bool,
    take: (Span<UInt8>, [FieldBounds], Int) -> Void,
    refuse: (Refusal) -> Void
  ) throws(ExportProblem) -> Int {
    var place = start
    while true {
      skipBlanks(bytes, &place, to: end)
      guard place < end else { break }
      if state == .beforeValue || state == .beforeFirst && bytes[place] != UInt8(ascii: "]") {
        guard let extent = JSONExtent(bytes, from: place, to: end) else {
          guard end - place <= longestRow else { throw tooLong }
          break
        }
        guard extent.end - place <= longestRow else { throw tooLong }
        guard extent.end > place else { throw .jsonListBroken(line: count.line) }
        hand(bytes, from: place, extent, take: take, refuse: refuse)
        count.line += extent.lineFeeds
        place = extent.end
        state = .afterValue
      } else {
        try mark(bytes[place])
        place += 1
      }
    }
    if isLast { try finish() }
    return place
  }

  private var tooLong: ExportProblem { .rowTooLong(line: count.line, limit: longestRow) }

  /// Takes a mark between the values.
  private mutating func mark(_ byte: UInt8) throws(ExportProblem) {
    switch (state, byte) {
    case (.beforeList, UInt8(ascii: "[")): state = .beforeFirst
    case (.beforeList, _): throw .notJSONList(line: count.line)
    case (.beforeFirst, UInt8(ascii: "]")), (.afterValue, UInt8(ascii: "]")): state = .afterList
    case (.afterValue, UInt8(ascii: ",")): state = .beforeValue
    case (.afterList, _): throw .textAfterJSONList(line: count.line)
    default: throw .jsonListBroken(line: count.line)
    }
  }

  private func finish() throws(ExportProblem) {
    switch state {
    case .afterList: return
    case .beforeList: throw .empty
    default: throw .jsonListCutShort(line: count.line)
    }
  }

  private mutating func hand(
    _ bytes: Span<UInt8>,
    from start: Int,
    _ extent: JSONExtent,
    take: (Span<UInt8>, [FieldBounds], Int) -> Void,
    refuse: (Refusal) -> Void
  ) {
    count.rows += 1
    let line = count.line
    let isGood: Bool
    if extent.lineFeeds == 0 {
      isGood = objects.read(
        bytes,
        from: start,
        to: extent.end,
        line: line,
        take: take,
        refuse: refuse
      )
    } else {
      copy(bytes, from: start, to: extent.end)
      // A second reference, since the reader of objects changes while it looks at the text.
      let text = oneLine
      isGood = objects.read(
        text.span,
        from: 0,
        to: extent.end - start,
        line: line,
        take: take,
        refuse: refuse
      )
    }
    if !isGood { count.refused += 1 }
  }

  /// Copies an object with a blank for each line feed between its tokens.
  ///
  /// The copy has line feeds after its end, as the window has.
  private mutating func copy(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    oneLine.removeAll(keepingCapacity: true)
    var isText = false
    var isEscaped = false
    for place in start..<end {
      let byte = bytes[place]
      if isEscaped {
        isEscaped = false
      } else if byte == .quote {
        isText.toggle()
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = isText
      }
      // One within a text stays, since no text of JSON holds it and the parser says so.
      oneLine.append(byte == .lineFeed && !isText ? 0x20 : byte)
    }
    oneLine.append(contentsOf: repeatElement(.lineFeed, count: TextWindow.guardLength))
  }

  private mutating func skipBlanks(_ bytes: Span<UInt8>, _ place: inout Int, to end: Int) {
    while place < end {
      switch bytes[place] {
      case .lineFeed: count.line += 1
      case 0x20, 0x09, .carriageReturn: break
      default: return
      }
      place += 1
    }
  }
}
