package import Quantities

extension Written {
  /// A part of a day as written: `07:30-22:00`; it may cross midnight.
  package struct OpenWindow: Hashable, Sendable {
    /// When it opens.
    package let start: TimeOfDay

    /// When it closes, the next day when not after the start.
    package let end: TimeOfDay
  }

  /// Windows that repeat on some days of the week.
  package struct WeeklyWindows: Hashable, Sendable {
    /// The days.
    package let days: [Weekday]

    /// The windows of each.
    package let windows: [OpenWindow]
  }

  /// A window such as `22:00-07:30`.
  package static func window(_ phrase: Phrase) -> OpenWindow? {
    let parts = phrase.text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = time(parts[0]), let end = time(parts[1]), start != end,
      start != .endOfDay
    else { return nil }
    return OpenWindow(start: start, end: end)
  }

  /// A week such as `Mo-Fr 08:00-12:00, 13:00-17:00; Sa 09:00-13:00`, or nil.
  package static func week(_ phrase: Phrase) -> [WeeklyWindows]? {
    let parts = phrase.split(on: .semicolon).map(weekPart)
    return parts.contains { $0 == nil } ? nil : parts.compactMap(\.self)
  }

  /// True when a phrase begins with days, so that it can only mean hours.
  package static func looksLikeHours(_ phrase: Phrase) -> Bool {
    days(phrase.firstWord.word.text.split(separator: ",").first ?? "") != nil
  }

  private static func weekPart(_ phrase: Phrase) -> WeeklyWindows? {
    // Days end where the first digit stands: `Mo, We 08:00-12:00` has a blank among its days.
    guard let digit = phrase.utf8.firstIndex(where: \.isDigit) else { return nil }
    let dayWords = phrase.cut(phrase.bytes.lowerBound..<digit).trimmed.split(on: .comma)
    var listed: [Weekday] = []
    for word in dayWords {
      guard let days = days(word.text) else { return nil }
      listed += days
    }
    let windows = phrase.cut(digit..<phrase.bytes.upperBound).split(on: .comma).map(window)
    guard !windows.contains(where: { $0 == nil }) else { return nil }
    return WeeklyWindows(days: listed, windows: windows.compactMap(\.self))
  }

  /// `Mo`, `Mo-Fr`, or over the week's end `Sa-Mo`.
  private static func days(_ text: some StringProtocol) -> [Weekday]? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = ends.first.flatMap({ Weekday(letters: $0) }) else { return nil }
    if ends.count == 1 { return [first] }
    guard ends.count == 2, let last = Weekday(letters: ends[1]) else { return nil }
    let count = (last.rawValue - first.rawValue + 7) % 7
    return (0...count).compactMap { Weekday(rawValue: (first.rawValue - 1 + $0) % 7 + 1) }
  }
}
