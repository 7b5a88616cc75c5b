package import Quantities

extension Written {
  /// A reading of the wall clock: `07:30`, `24:00` or `07:30:15`.
  package static func time(_ phrase: Phrase) -> TimeOfDay? { time(phrase.utf8) }

  static func time(_ text: some StringProtocol) -> TimeOfDay? { time(Array(text.utf8)[...]) }

  private static func time(_ bytes: ArraySlice<UInt8>) -> TimeOfDay? {
    let start = bytes.startIndex
    guard bytes.count == 5 || bytes.count == 8, bytes[start + 2] == .colon,
      let hour = wholeNumber(bytes[start..<start + 2]),
      let minute = wholeNumber(bytes[start + 3..<start + 5])
    else { return nil }
    guard bytes.count == 8 else { return TimeOfDay(hour: hour, minute: minute, second: 0) }
    guard bytes[start + 5] == .colon, let second = wholeNumber(bytes[start + 6..<start + 8]) else {
      return nil
    }
    return TimeOfDay(hour: hour, minute: minute, second: second)
  }

  /// The number that digits alone write.
  private static func wholeNumber(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0 as Int?) { number, digit in
      digit.isDigit ? number.map { $0 * 10 + Int(digit - 48) } : nil
    }
  }

  /// A date: `2026-03-01`.
  package static func date(_ phrase: Phrase) -> CivilDate? { date(phrase.utf8) }

  static func date(_ text: some StringProtocol) -> CivilDate? { date(Array(text.utf8)[...]) }

  private static func date(_ bytes: ArraySlice<UInt8>) -> CivilDate? {
    let start = bytes.startIndex
    guard bytes.count == 10, bytes[start + 4] == .hyphen, bytes[start + 7] == .hyphen,
      let year = wholeNumber(bytes[start..<start + 4]),
      let month = wholeNumber(bytes[start + 5..<start + 7]),
      let day = wholeNumber(bytes[start + 8..<start + 10])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// A date with a reading of the wall clock: `2026-03-01 16:00`; the letter `T` may join them.
  package static func civilTime(_ phrase: Phrase) -> CivilTime? {
    guard phrase.beginsWithDigit else { return nil }
    let parts = phrase.utf8.split { $0 == .space || $0 == UInt8(ascii: "T") }
    guard parts.count == 2, let date = date(parts[0]), let clock = time(parts[1]) else {
      return nil
    }
    return CivilTime(date: date, clock: clock)
  }
}
