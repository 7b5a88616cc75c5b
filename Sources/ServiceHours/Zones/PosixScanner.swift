/// Reads the pieces of a POSIX rule from left to right.
struct PosixScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  /// True when nothing is left.
  var isAtEnd: Bool { position == bytes.count }

  /// The byte that comes next.
  var next: UInt8? { isAtEnd ? nil : bytes[position] }

  /// Steps over a character, or gives false when another comes next.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Steps over an abbreviation: letters, or anything between angle brackets.
  mutating func skipName() -> Bool {
    let start = position
    if skip("<") {
      while let byte = next, byte != UInt8(ascii: ">") { position += 1 }
      return skip(">")
    }
    while let byte = next, (65...90).contains(byte & 0xDF) { position += 1 }
    return position > start
  }

  /// Reads `[+-]h[h][:mm[:ss]]` as seconds.
  mutating func clock() -> Int64? {
    let sign: Int64 = skip("-") ? -1 : 1
    if sign == 1 { _ = skip("+") }
    guard let hours = number() else { return nil }
    var seconds = Int64(hours) * 3600
    for unit: Int64 in [60, 1] where skip(":") {
      guard let part = number() else { return nil }
      seconds += Int64(part) * unit
    }
    return sign * seconds
  }

  /// Reads the day and time of a change: `M3.5.0/2`, `J60` or `59`.
  mutating func change() -> YearlyChange? {
    guard let day = day() else { return nil }
    guard skip("/") else { return YearlyChange(day: day, clock: 7200) }
    return clock().map { YearlyChange(day: day, clock: $0) }
  }

  private mutating func day() -> YearlyChange.Day? {
    if skip("M") {
      guard let month = number(), (1...12).contains(month), skip("."), let week = number(),
        (1...5).contains(week), skip("."), let weekday = number(), (0...6).contains(weekday)
      else { return nil }
      return .weekday(weekday, week: week, month: month)
    }
    if skip("J") { return number().map { .julian($0) } }
    return number().map { .ordinal($0) }
  }

  private mutating func number() -> Int? {
    let start = position
    while let byte = next, (48...57).contains(byte) { position += 1 }
    return Int(String(decoding: bytes[start..<position], as: UTF8.self))
  }
}
