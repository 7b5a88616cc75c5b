import Measuring
import Quantities

/// A text taken apart as a date, day and month perhaps in either order.
struct DateReading {
  private(set) var shape = DateShape()

  /// The number after the year, or the first of two before it.
  private(set) var first = 0

  /// The other number.
  private(set) var second = 0

  private(set) var year = 0
  private(set) var hour = 0

  /// True when the first number has one digit only.
  private(set) var isFirstShort = false

  /// True when the second number has one digit only.
  private(set) var isSecondShort = false

  /// True when the hour has one digit only.
  private(set) var isHourShort = false

  private var place: Int
  private let end: Int

  /// Takes a field apart, or answers nil when it is no date of numbers.
  init?(_ bytes: ByteSpan, _ field: FieldBounds) {
    place = field.start
    end = field.end
    guard end - place >= 8, end - place <= 35, readDate(bytes) else { return nil }
    if place < end {
      guard readTime(bytes) else { return nil }
    }
    guard place == end, (1900...2199).contains(year) else { return nil }
    let isRight = shape.isYearFirst ? isMonth(first) && isDay(second) : isEither
    guard isRight else { return nil }
  }

  private var isEither: Bool {
    (isMonth(first) && isDay(second)) || (isMonth(second) && isDay(first))
  }

  private func isMonth(_ number: Int) -> Bool { (1...12).contains(number) }
  private func isDay(_ number: Int) -> Bool { (1...31).contains(number) }

  private mutating func readDate(_ bytes: ByteSpan) -> Bool {
    guard let (front, frontDigits) = number(bytes), let separator = mark(bytes),
      [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(separator),
      let (middle, middleDigits) = number(bytes), mark(bytes) == separator,
      let (back, backDigits) = number(bytes), middleDigits <= 2
    else { return false }
    shape.separator = separator
    if frontDigits == 4, backDigits <= 2 {
      (year, first, second) = (front, middle, back)
      (isFirstShort, isSecondShort) = (middleDigits == 1, backDigits == 1)
      return true
    }
    guard frontDigits <= 2, backDigits == 4 else { return false }
    shape.isYearFirst = false
    (year, first, second) = (back, front, middle)
    (isFirstShort, isSecondShort) = (frontDigits == 1, middleDigits == 1)
    return true
  }

  private mutating func readTime(_ bytes: ByteSpan) -> Bool {
    while place < end, !isDigit(bytes[place]) {
      shape.gap.append(bytes[place])
      place += 1
    }
    guard [[0x20], [UInt8(ascii: "T")], [UInt8(ascii: ","), 0x20]].contains(shape.gap),
      let (hour, hourDigits) = number(bytes), hour < 25, mark(bytes) == UInt8(ascii: ":"),
      let (minute, minuteDigits) = number(bytes), minute < 60, minuteDigits == 2
    else { return false }
    shape.hasTime = true
    self.hour = hour
    isHourShort = hourDigits == 1
    if place < end, bytes[place] == UInt8(ascii: ":") {
      place += 1
      guard let (second, digits) = number(bytes), second < 61, digits == 2 else { return false }
      shape.hasSecond = true
      readFraction(bytes)
    }
    return readHalf(bytes) && readOffset(bytes)
  }

  private mutating func readFraction(_ bytes: ByteSpan) {
    guard place + 1 < end, bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ","),
      isDigit(bytes[place + 1])
    else { return }
    place += 1
    while place < end, isDigit(bytes[place]) { place += 1 }
    shape.hasFraction = true
  }

  private mutating func readHalf(_ bytes: ByteSpan) -> Bool {
    let blank = place < end && bytes[place] == 0x20 ? 1 : 0
    guard place + blank + 2 == end, bytes[end - 1] | 0x20 == UInt8(ascii: "m"),
      [UInt8(ascii: "a"), UInt8(ascii: "p")].contains(bytes[end - 2] | 0x20)
    else { return true }
    shape.hasHalf = true
    shape.hasBlankBeforeHalf = blank == 1
    if hour == 12 { hour = 0 }
    if bytes[end - 2] | 0x20 == UInt8(ascii: "p") { hour += 12 }
    place = end
    return hour < 24
  }

  private mutating func readOffset(_ bytes: ByteSpan) -> Bool {
    guard place < end else { return true }
    if bytes[place] | 0x20 == UInt8(ascii: "z") {
      shape.offset = .zulu
      place += 1
      return true
    }
    guard bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-") else {
      return false
    }
    shape.offset = .numeric
    place += 1
    while place < end, isDigit(bytes[place]) || bytes[place] == UInt8(ascii: ":") { place += 1 }
    return true
  }

  private mutating func number(_ bytes: ByteSpan) -> (Int, digits: Int)? {
    var value = 0
    let start = place
    while place < end, place - start < 4, isDigit(bytes[place]) {
      value = value * 10 + Int(bytes[place] & 0x0F)
      place += 1
    }
    return place > start ? (value, place - start) : nil
  }

  private mutating func mark(_ bytes: ByteSpan) -> UInt8? {
    guard place < end else { return nil }
    defer { place += 1 }
    return bytes[place]
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The hour of the wall clock, counted from 1970, with the day first or second.
  func hourSinceEpoch(dayFirst: Bool) -> Int32? {
    let (month, day) = !shape.isYearFirst && dayFirst ? (second, first) : (first, second)
    guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
    return date.daysSinceEpoch * 24 + Int32(hour)
  }
}
