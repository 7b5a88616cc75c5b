import Quantities

/// A count of days as spreadsheets keep dates and times, written as ISO 8601.
struct SerialDate {
  /// Why a count is no date.
  enum Fault: Error {
    /// 1900 was no leap year, though spreadsheets count its 29th of February.
    case leapDay

    /// It lies before the first or after the last date that spreadsheets know.
    case outside
  }

  private static let day: Int64 = 86_400_000

  /// The text of a count of days in milliseconds.
  /// - Parameters:
  ///   - milliseconds: The count, not negative.
  ///   - kind: How the cell shows it.
  ///   - countsFrom1904: True when day 0 is the first of 1904.
  /// - Returns: A date, a date with a time, a time or an elapsed time.
  /// - Throws: When the count is no date.
  static func text(
    _ milliseconds: Int64,
    as kind: NumberKind,
    countsFrom1904: Bool
  ) throws(Fault) -> [UInt8] {
    let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: day)
    if case .elapsed = kind { return clock(milliseconds) }
    if case .time = kind, days == 0 { return clock(rest) }
    let date = try date(Int(days), countsFrom1904: countsFrom1904)
    if case .date = kind, rest == 0 { return date }
    return date + [UInt8(ascii: "T")] + clock(rest)
  }

  private static func date(_ days: Int, countsFrom1904: Bool) throws(Fault) -> [UInt8] {
    guard days <= 2_958_465 - (countsFrom1904 ? 1462 : 0) else { throw .outside }
    let epoch: Int
    if countsFrom1904 {
      epoch = -24_107
    } else {
      guard days != 60 else { throw .leapDay }
      guard days > 0 else { throw .outside }
      epoch = days < 60 ? -25_568 : -25_569
    }
    let (year, month, day) = CivilDate(daysSinceEpoch: Int32(epoch + days)).components
    return padded(year, 4) + [0x2D] + padded(month, 2) + [0x2D] + padded(day, 2)
  }

  /// Hours, minutes and seconds; milliseconds when there are any.
  private static func clock(_ milliseconds: Int64) -> [UInt8] {
    let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    var text = padded(Int(seconds / 3600), 2) + [0x3A] + padded(Int(seconds / 60 % 60), 2)
    text += [0x3A] + padded(Int(seconds % 60), 2)
    if rest > 0 { text += [0x2E] + padded(Int(rest), 3) }
    return text
  }

  private static func padded(_ number: Int, _ width: Int) -> [UInt8] {
    let digits = Array("\(number)".utf8)
    return Array(repeating: 0x30, count: max(0, width - digits.count)) + digits
  }
}
