import Quantities

/// Reads texts of hours from left to right.
///
/// ```
/// hours   = [ part { ";" part } ]
/// part    = days " " windows
/// days    = range { "," range }      range  = day [ "-" day ]
/// windows = window { "," window }    window = HH:MM[:SS] "-" HH:MM[:SS]
/// ```
struct HoursReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  /// Reads weekly hours up to the end of the text.
  mutating func weeklyHours() throws(HoursSyntaxError) -> WeeklyHours {
    var windows: [Weekday: [Window]] = [:]
    skipBlanks()
    if isAtEnd { return WeeklyHours() }
    repeat {
      skipBlanks()
      let given = try days(notYetIn: windows)
      let list = try windowList()
      for day in given { windows[day] = list }
      skipBlanks()
    } while skip(";")
    try expectEnd()
    return WeeklyHours(windows)
  }

  /// Reads the windows of one date up to the end of the text; a blank text has none.
  mutating func windowsOfDate() throws(HoursSyntaxError) -> [Window] {
    skipBlanks()
    if isAtEnd { return [] }
    let list = try windowList()
    try expectEnd()
    return list
  }

  // MARK: Days

  private mutating func days(
    notYetIn windows: [Weekday: [Window]]
  ) throws(HoursSyntaxError) -> [Weekday] {
    var result: [Weekday] = []
    repeat {
      skipBlanks()
      let start = position
      let first = try day()
      let last = skip("-") ? try day() : first
      // A range may run over the end of the week, as Fr-Mo does.
      let length = (last.rawValue - first.rawValue + 7) % 7
      for step in 0...length {
        let day = Weekday.allCases[(first.rawValue - 1 + step) % 7]
        guard windows[day] == nil, !result.contains(day) else {
          throw HoursSyntaxError(
            "\(day.letters) is given twice",
            at: start..<position,
            remedy: "give all windows of a day in one place"
          )
        }
        result.append(day)
      }
      skipBlanks()
    } while skip(",")
    return result
  }

  private mutating func day() throws(HoursSyntaxError) -> Weekday {
    let word = self.word { (65...90).contains($0 & 0xDF) || $0 >= 128 }
    let text = String(decoding: bytes[word], as: UTF8.self)
    guard let day = Weekday(letters: text) else {
      throw HoursSyntaxError(
        word.isEmpty ? "\(sight(at: position)) stands where a day should" : "'\(text)' is no day",
        at: place(word),
        remedy: "write Mo, Tu, We, Th, Fr, Sa or Su"
      )
    }
    return day
  }

  // MARK: Windows

  private mutating func windowList() throws(HoursSyntaxError) -> [Window] {
    skipBlanks()
    let start = position
    var list: [Window] = []
    repeat {
      skipBlanks()
      let place = position
      let window = try window()
      list.append(window)
      guard Window.merged(list) != nil else {
        throw HoursSyntaxError(
          "\(window) overlaps another window of the day",
          at: place..<position,
          remedy: "give windows that at most touch"
        )
      }
      skipBlanks()
    } while skip(",")
    return Window.merged(list)
      ?? {
        preconditionFailure("windows \(start)..<\(position) were checked one by one")
      }()
  }

  private mutating func window() throws(HoursSyntaxError) -> Window {
    let start = position
    let opening = try clock()
    guard skip("-") else {
      throw HoursSyntaxError(
        "\(sight(at: position)) stands where the '-' of a window should",
        at: place(position..<position),
        remedy: "write a window as 08:00-17:00, without blanks"
      )
    }
    let closing = try clock()
    if let window = Window(opening, closing) { return window }
    throw opening == .endOfDay
      ? HoursSyntaxError(
        "a window cannot open at 24:00",
        at: start..<position,
        remedy: "let it open at 00:00 of the next day"
      )
      : HoursSyntaxError(
        "\(opening)-\(closing) closes when it opens",
        at: start..<position,
        remedy: "write 00:00-24:00 for a whole day, or leave the window out"
      )
  }

  private mutating func clock() throws(HoursSyntaxError) -> TimeOfDay {
    let word = self.word { (48...58).contains($0) }
    let text = String(decoding: bytes[word], as: UTF8.self)
    guard let time = HoursReader.time(text) else {
      throw HoursSyntaxError(
        word.isEmpty
          ? "\(sight(at: position)) stands where a time should" : "'\(text)' is no time of day",
        at: place(word),
        remedy: "write HH:MM from 00:00 to 24:00"
      )
    }
    if let next, next == UInt8(ascii: "+") || next | 0x20 == UInt8(ascii: "z") {
      throw HoursSyntaxError(
        "a window cannot have an offset of its own",
        at: place(position..<position),
        remedy: "write times of the wall clock; the zone is named once, beside the hours"
      )
    }
    return time
  }

  /// The time of `HH:MM` or `HH:MM:SS`, or nil when the clock shows no such time.
  private static func time(_ text: String) -> TimeOfDay? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ $0.utf8.count == 2 }) else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    return TimeOfDay(hour: numbers[0], minute: numbers[1], second: numbers.dropFirst(2).first ?? 0)
  }

  // MARK: Bytes

  private var isAtEnd: Bool { position == bytes.count }

  private var next: UInt8? { isAtEnd ? nil : bytes[position] }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() { while skip(" ") {} }

  private mutating func word(where belongs: (UInt8) -> Bool) -> Range<Int> {
    let start = position
    while let next, belongs(next) { position += 1 }
    return start..<position
  }

  private func expectEnd() throws(HoursSyntaxError) {
    guard !isAtEnd else { return }
    throw HoursSyntaxError(
      "\(sight(at: position)) stands where the hours should end",
      at: place(position..<position),
      remedy: "separate windows by ',' and days by ';'"
    )
  }

  /// The range, widened to the character it stands on when it is empty.
  private func place(_ range: Range<Int>) -> Range<Int> {
    guard range.isEmpty, range.upperBound < bytes.count else { return range }
    let rest = String(decoding: bytes[range.lowerBound...], as: UTF8.self)
    return range.lowerBound..<range.lowerBound + (rest.first?.utf8.count ?? 1)
  }

  /// How the character at a place is spoken of.
  private func sight(at place: Int) -> String {
    guard place < bytes.count else { return "the end" }
    return String(decoding: bytes[place...], as: UTF8.self).first.map { "'\($0)'" } ?? "the end"
  }
}
