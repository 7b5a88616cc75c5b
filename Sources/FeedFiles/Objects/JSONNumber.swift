/// Numbers as JSON writes them.
enum JSONNumber {
  /// The offset just after the number that begins at a place, or nil when what stands there is none.
  ///
  /// Ends at the line's end at the latest, since a line feed is no digit.
  @inline(always)
  static func end(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    let first = bytes[start] == UInt8(ascii: "-") ? start + 1 : start
    var place = digits(bytes, from: first)
    guard place > first, bytes[first] != UInt8(ascii: "0") || place == first + 1 else { return nil }
    let next = bytes[place]
    guard next == UInt8(ascii: ".") || next | 0x20 == UInt8(ascii: "e") else { return place }
    if next == UInt8(ascii: ".") {
      let fraction = place + 1
      place = digits(bytes, from: fraction)
      guard place > fraction else { return nil }
    }
    guard bytes[place] | 0x20 == UInt8(ascii: "e") else { return place }
    place += 1
    if bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-") { place += 1 }
    let power = place
    place = digits(bytes, from: power)
    return place > power ? place : nil
  }

  @inline(always)
  private static func digits(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var place = start
    while bytes[place] &- 0x30 < 10 { place += 1 }
    return place
  }
}
