/// Whole numbers as exports write them: digits, with a minus sign before a negative one.
enum WholeNumber {
  /// The number, or nil when the text is none or does not fit 64 bits.
  static func read(_ bytes: ByteSpan, _ bounds: FieldBounds) -> Int64? {
    if let number = canonical(bytes, bounds) { return number }
    var cursor = ByteCursor(bounds)
    let isNegative = cursor.skip(bytes, "-")
    // Eighteen digits always fit; the nineteenth may not.
    guard let front = cursor.number(bytes, digits: 1...18) else { return nil }
    if cursor.isAtEnd { return isNegative ? -front : front }
    guard let last = cursor.number(bytes, digits: 1), cursor.isAtEnd else { return nil }
    let (tens, isTooLong) = (isNegative ? -front : front).multipliedReportingOverflow(by: 10)
    let (number, isTooLarge) = tens.addingReportingOverflow(isNegative ? -last : last)
    return isTooLong || isTooLarge ? nil : number
  }

  /// The number of a text of at most sixteen digits that begins with no zero it could do without,
  /// else nil: of such texts, no two are the same number.
  @inline(__always)
  static func canonical(_ bytes: ByteSpan, _ bounds: FieldBounds) -> Int64? {
    let length = bounds.end &- bounds.start
    guard length > 0, length <= 16 else { return nil }
    if length <= 8 {
      let word = FieldWord.load(bytes, at: bounds.start)
      guard let number = digits(word, count: length) else { return nil }
      return length > 1 && word & 0xFF == 0x30 ? nil : number
    }
    let front = FieldWord.load(bytes, at: bounds.start)
    let back = FieldWord.load(bytes, at: bounds.end &- 8)
    guard front & 0xFF != 0x30, let high = digits(front, count: length &- 8),
      let low = digits(back, count: 8)
    else { return nil }
    return high &* 100_000_000 &+ low
  }

  /// The number of a text of one to sixteen digits, zeros before it or not, or nil when it is none.
  @inline(__always)
  static func digits(_ bytes: ByteSpan, _ bounds: FieldBounds) -> Int64? {
    let length = bounds.end &- bounds.start
    if length <= 8 {
      return digits(FieldWord.load(bytes, at: bounds.start), count: length)
    }
    guard
      let high = digits(FieldWord.load(bytes, at: bounds.start), count: length &- 8),
      let low = digits(FieldWord.load(bytes, at: bounds.end &- 8), count: 8)
    else { return nil }
    return high &* 100_000_000 &+ low
  }

  /// The number that the first characters of a word write, or nil when one is no digit.
  @inline(__always)
  private static func digits(_ word: UInt64, count: Int) -> Int64? {
    // Moved up, with zeros written before: always eight digits.
    let empty = UInt64(truncatingIfNeeded: 8 &- count) &* 8
    let text = count == 8 ? word : (word &<< empty) | (0x3030_3030_3030_3030 &>> (64 &- empty))
    let values = text ^ 0x3030_3030_3030_3030
    // A byte above nine shows in its upper half, or once six is added.
    let tooHigh = (values | (values &+ 0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0
    guard tooHigh == 0 else { return nil }
    // Neighbours are joined to pairs, pairs to fours, fours to eight digits.
    let pairs = (values &* 10) &+ (values &>> 8)
    let low = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let high = ((pairs &>> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return Int64(truncatingIfNeeded: (low &+ high) &>> 32)
  }
}
