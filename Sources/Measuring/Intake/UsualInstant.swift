import Quantities

/// Reads instants as most exports write them, `2026-03-01T09:30:00Z`, with the last date kept: nearly
/// every row has the date of the row before.
struct UsualInstant {
  private var year: UInt64 = 0
  private var day: UInt64 = 0
  private var midnight: Int64 = 0

  /// The instant in microseconds since 1970, or nil when the text is written in another way or is none.
  @inline(__always)
  mutating func read(_ bytes: ByteSpan, _ bounds: FieldBounds) -> Int64? {
    guard bounds.end &- bounds.start == 20 else { return nil }
    let start = bounds.start
    let front = FieldWord.load(bytes, at: start)
    let middle = FieldWord.load(bytes, at: start &+ 8)
    let clock = FieldWord.load(bytes, at: start &+ 11)
    guard bytes[start &+ 19] == UInt8(ascii: "Z"), middle & 0xFF_0000 == 0x54_0000,
      let seconds = UsualInstant.seconds(clock)
    else { return nil }
    if front != year || middle & 0xFFFF != day {
      guard let date = UsualInstant.date(front, middle) else { return nil }
      year = front
      day = middle & 0xFFFF
      midnight = Int64(date.daysSinceEpoch) * 86_400
    }
    return (midnight &+ seconds) &* 1_000_000
  }

  /// The seconds since midnight that eight characters such as `09:30:00` write.
  @inline(__always)
  private static func seconds(_ text: UInt64) -> Int64? {
    // Digits become their values and colons zero.
    let values = text ^ 0x3030_3A30_303A_3030
    let tooHigh = (values | (values &+ 0x0606_0006_0600_0606)) & 0xF0F0_FFF0_F0FF_F0F0
    guard tooHigh == 0 else { return nil }
    let pairs = (values &* 10) &+ (values &>> 8)
    let hour = Int64(truncatingIfNeeded: pairs & 0xFF)
    let minute = Int64(truncatingIfNeeded: (pairs &>> 24) & 0xFF)
    let second = Int64(truncatingIfNeeded: (pairs &>> 48) & 0xFF)
    guard hour < 24, minute < 60, second < 60 else { return nil }
    return hour &* 3600 &+ minute &* 60 &+ second
  }

  private static func date(_ front: UInt64, _ back: UInt64) -> CivilDate? {
    func digit(_ word: UInt64, _ place: UInt64) -> Int? {
      let value = Int((word >> (place * 8)) & 0xFF) - 0x30
      return (0...9).contains(value) ? value : nil
    }
    guard (front >> 32) & 0xFF == 0x2D, front >> 56 == 0x2D,
      let thousands = digit(front, 0), let hundreds = digit(front, 1), let tens = digit(front, 2),
      let ones = digit(front, 3), let month1 = digit(front, 5), let month2 = digit(front, 6),
      let day1 = digit(back, 0), let day2 = digit(back, 1)
    else { return nil }
    let year = thousands * 1000 + hundreds * 100 + tens * 10 + ones
    // Years outside are refused by the general reader, which knows the reason.
    guard (1900...2199).contains(year) else { return nil }
    return CivilDate(year: year, month: month1 * 10 + month2, day: day1 * 10 + day2)
  }
}
