import Agreements

/// The parts of a wall time as a pattern reads them, one piece at a time.
struct WallParts {
  var year = 0
  var month = 1
  var day = 1
  private var hour: Int64 = 0
  private var minute: Int64 = 0
  private var second: Int64 = 0
  private var isTwelveHour = false
  private var isAfternoon: Bool?

  /// Seconds since midnight, or nil when the clock shows no such time.
  var secondsSinceMidnight: Int64? {
    guard minute < 60, second < 60 else { return nil }
    if isTwelveHour {
      guard (1...12).contains(hour), let isAfternoon else { return nil }
      return (hour % 12 + (isAfternoon ? 12 : 0)) * 3600 + minute * 60 + second
    }
    guard hour < 24 else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  /// Reads one piece; false when the text does not have it.
  mutating func read(
    _ piece: TimeFormat.Piece,
    _ bytes: ByteSpan,
    _ cursor: inout ByteCursor
  ) -> Bool {
    switch piece {
    case .year4: return take(cursor.number(bytes, digits: 4)) { $0.year = Int($1) }
    case .month1: return take(cursor.number(bytes, digits: 1...2)) { $0.month = Int($1) }
    case .month2: return take(cursor.number(bytes, digits: 2)) { $0.month = Int($1) }
    case .day1: return take(cursor.number(bytes, digits: 1...2)) { $0.day = Int($1) }
    case .day2: return take(cursor.number(bytes, digits: 2)) { $0.day = Int($1) }
    case .hour24Of1: return take(cursor.number(bytes, digits: 1...2)) { $0.hour = $1 }
    case .hour24Of2: return take(cursor.number(bytes, digits: 2)) { $0.hour = $1 }
    case .hour12Of1: return takeTwelveHour(cursor.number(bytes, digits: 1...2))
    case .hour12Of2: return takeTwelveHour(cursor.number(bytes, digits: 2))
    case .minute: return take(cursor.number(bytes, digits: 2)) { $0.minute = $1 }
    case .second: return take(cursor.number(bytes, digits: 2)) { $0.second = $1 }
    case .halfOfDay: return readHalfOfDay(bytes, &cursor)
    case .literal(let expected): return cursor.skip(bytes, expected)
    }
  }

  private mutating func take(_ number: Int64?, _ store: (inout WallParts, Int64) -> Void) -> Bool {
    guard let number else { return false }
    store(&self, number)
    return true
  }

  private mutating func takeTwelveHour(_ number: Int64?) -> Bool {
    isTwelveHour = true
    return take(number) { $0.hour = $1 }
  }

  private mutating func readHalfOfDay(_ bytes: ByteSpan, _ cursor: inout ByteCursor) -> Bool {
    let isPM = cursor.skip(bytes, "P") || cursor.skip(bytes, "p")
    guard isPM || cursor.skip(bytes, "A") || cursor.skip(bytes, "a") else { return false }
    isAfternoon = isPM
    return cursor.skip(bytes, "M") || cursor.skip(bytes, "m")
  }
}
