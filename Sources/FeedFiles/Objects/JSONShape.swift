import Measuring

/// What a line of objects had between its values, so that the next line can be met with the same.
///
/// Systems write every object alike: the same keys, in the same order, with the same blanks. Where the marks and keys of a
/// line are byte for byte those of the line before, they need not be taken apart again, and only values are read. Whatever
/// differs, and every value that must be decoded, is left to the parser: a line is either read here as the parser reads it,
/// or not at all.
struct JSONShape {
  private struct Part {
    /// Where its words begin among `words`, and where its last one stands.
    let first: Int
    let last: Int

    /// The bytes of the last word that belong to it.
    let mask: UInt64

    /// How many bytes it has.
    let length: Int

    /// The wanted column that the value after it gives, or -1 when nobody wants it.
    let slot: Int
  }

  /// What stands before each value, and last what closes the object.
  private var parts: [Part] = []

  /// The bytes of all parts, eight at a time, each part beginning a new word.
  private var words: [UInt64] = []

  /// Takes the shape of a line that the parser has read.
  mutating func learn(_ bytes: Span<UInt8>, _ outline: JSONOutline) {
    parts.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    guard !outline.hasInner, !outline.parts.isEmpty else { return }
    for part in outline.parts { add(bytes, part) }
  }

  private mutating func add(_ bytes: Span<UInt8>, _ part: JSONOutline.Part) {
    let first = words.count
    var word: UInt64 = 0
    for place in part.start..<part.end {
      let shift = UInt64((place - part.start) & 7) * 8
      if shift == 0, place > part.start {
        words.append(word)
        word = 0
      }
      word |= UInt64(bytes[place]) << shift
    }
    words.append(word)
    let length = part.end - part.start
    let spare = UInt64(words.count - first) * 8 - UInt64(length)
    let mask = UInt64.max >> (spare * 8)
    parts.append(
      Part(first: first, last: words.count - 1, mask: mask, length: length, slot: part.slot ?? -1)
    )
  }

  /// Reads a line of the same shape.
  /// - Parameters:
  ///   - bytes: The text, with eight line feeds after its end.
  ///   - start: Where the line begins.
  ///   - fields: Given where the wanted values stand that the shape has; the others stay as they are.
  /// - Returns: Where the line feed after it stands, or nil when the parser must look at the line.
  func read(_ bytes: Span<UInt8>, from start: Int, into fields: inout [FieldBounds]) -> Int? {
    guard let final = parts.indices.last else { return nil }
    let parts = parts.span
    let words = words.span
    var places = fields.mutableSpan
    var place = start
    for index in 0...final {
      let part = parts[index]
      // No part holds a line feed, so what has been met lies within the line, and eight bytes follow that.
      var offset = place
      var word = part.first
      while word < part.last {
        guard Word(bytes, at: offset).bits == words[word] else { return nil }
        word += 1
        offset += 8
      }
      guard Word(bytes, at: offset).bits & part.mask == words[word] else { return nil }
      place += part.length
      if index == final { break }
      guard let value = JSONValue(bytes, at: place, isWanted: part.slot >= 0) else { return nil }
      if part.slot >= 0 {
        places[part.slot] =
          value.isNull
          ? .missing : FieldBounds(start: value.start - start, end: value.end - start)
      }
      place = value.next
    }
    if bytes[place] == .carriageReturn { place += 1 }
    return bytes[place] == .lineFeed ? place : nil
  }
}
