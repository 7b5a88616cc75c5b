/// Finds where one value of a JSON list ends, without a look at its grammar.
///
/// Braces and brackets are only counted: of a value whose own pairs do not match, the parser says so.
struct JSONExtent {
  /// Offset just after the value.
  let end: Int

  /// Line feeds within it.
  let lineFeeds: Int

  private static let quotes = Marks.repeated(.quote)
  private static let backslashes = Marks.repeated(UInt8(ascii: "\\"))
  private static let openings = Marks.repeated(UInt8(ascii: "{"))
  private static let closings = Marks.repeated(UInt8(ascii: "}"))
  private static let lineFeedMarks = Marks.repeated(.lineFeed)

  /// A bracket differs from the brace of its side in this bit alone.
  private static let braceBit = Marks.repeated(0x20)

  /// Finds the end of a value, or answers nil when more text is needed.
  /// - Parameters:
  ///   - bytes: The text, with eight line feeds after its end.
  ///   - start: Where the value begins.
  ///   - limit: Where the text ends.
  init?(_ bytes: Span<UInt8>, from start: Int, to limit: Int) {
    guard JSONExtent.isPaired(bytes[start]) else {
      guard let end = JSONExtent.skipWord(bytes, from: start, to: limit) else { return nil }
      self.end = end
      lineFeeds = 0
      return
    }
    var place = start
    var depth = 0
    var lineFeeds = 0
    while place < limit {
      let bits = Word(bytes, at: place).bits
      let braces = bits | JSONExtent.braceBit
      var marks = Marks.of(JSONExtent.openings, in: braces)
      marks |= Marks.of(JSONExtent.closings, in: braces)
      marks |= Marks.of(JSONExtent.quotes, in: bits)
      marks |= Marks.of(JSONExtent.lineFeedMarks, in: bits)
      guard marks != 0 else {
        place += 8
        continue
      }
      place += Marks.first(marks)
      guard place < limit else { return nil }
      switch bytes[place] {
      case .quote:
        guard let close = JSONExtent.skipString(bytes, from: place, to: limit, &lineFeeds) else {
          return nil
        }
        place = close
      case .lineFeed: lineFeeds += 1
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      default: depth -= 1
      }
      place += 1
      if depth <= 0, bytes[place - 1] != .lineFeed { break }
    }
    guard depth <= 0, place > start, place <= limit else { return nil }
    end = place
    self.lineFeeds = lineFeeds
  }

  private static func isPaired(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == .quote
  }

  /// The offset just after a number or a literal, or nil when it may go on.
  private static func skipWord(_ bytes: Span<UInt8>, from start: Int, to limit: Int) -> Int? {
    for place in start..<limit {
      switch bytes[place] {
      case 0...0x20, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return place
      default: continue
      }
    }
    return nil
  }

  /// The offset of the quote that ends a string, or nil when it is not there yet.
  private static func skipString(
    _ bytes: Span<UInt8>,
    from quote: Int,
    to limit: Int,
    _ lineFeeds: inout Int
  ) -> Int? {
    var place = quote + 1
    while place < limit {
      let bits = Word(bytes, at: place).bits
      var marks = Marks.of(quotes, in: bits) | Marks.of(backslashes, in: bits)
      marks |= Marks.of(lineFeedMarks, in: bits)
      guard marks != 0 else {
        place += 8
        continue
      }
      place += Marks.first(marks)
      guard place < limit else { return nil }
      switch bytes[place] {
      case .quote: return place
      case .lineFeed: lineFeeds += 1
      default:
        // What a backslash escapes is skipped, unless it is the line end that no string holds.
        if bytes[place + 1] != .lineFeed { place += 1 }
      }
      place += 1
    }
    return nil
  }
}
