package import Quantities

extension Written {
  /// A reading of the wall clock: `07:30`, `24:00` or `07:30:15`.
  package static func time(_ phrase: Phrase) -> TimeOfDay? { time(phrase.text) }

  static func time(_ text: some StringProtocol) -> TimeOfDay? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy(\.isDigit) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    return TimeOfDay(
      hour: numbers[0],
      minute: numbers[1],
      second: numbers.count > 2 ? numbers[2] : 0
    )
  }

  /// A date: `2026-03-01`.
  package static func date(_ phrase: Phrase) -> CivilDate? { date(phrase.text) }

  static func date(_ text: some StringProtocol) -> CivilDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// A date with a reading of the wall clock: `2026-03-01 16:00`; the letter `T` may join them.
  package static func civilTime(_ phrase: Phrase) -> CivilTime? {
    let parts = phrase.text.split { $0 == " " || $0 == "T" }
    guard parts.count == 2, let date = date(parts[0]), let clock = time(parts[1]) else {
      return nil
    }
    return CivilTime(date: date, clock: clock)
  }
}
