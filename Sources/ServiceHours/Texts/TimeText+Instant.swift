public import Quantities

extension TimeText {
  /// Reads an instant as ISO 8601 has it, or a civil time of a zone.
  ///
  /// `2026-03-02T08:00:00Z` and `2026-03-02T09:00+01:00` are instants by themselves;
  /// `2026-03-02T09:00` and `2026-03-02 09:00` are readings of the zone's wall clock. Seconds may be
  /// left out and have up to six decimals.
  /// - Throws: ``TimeSyntaxError`` when the text is neither.
  public static func instant(
    _ text: some StringProtocol,
    in zone: Zone
  ) throws(TimeSyntaxError) -> Instant {
    let bytes = Array(text.utf8)
    func wrong(_ reason: String) -> TimeSyntaxError { TimeSyntaxError("'\(text)' \(reason)") }
    guard bytes.count > 10, let date = date(String(decoding: bytes[..<10], as: UTF8.self)) else {
      throw wrong(
        bytes.count == 10 && date(text) != nil
          ? "is a date without a time of day; write \(text)T00:00"
          : "is no instant; write YYYY-MM-DDTHH:MM:SSZ, with an offset, or a time of the zone"
      )
    }
    guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " ") else {
      throw wrong("has no 'T' between date and time of day")
    }
    var rest = bytes[11...]
    guard let reading = clock(&rest) else {
      throw wrong("has no time of day such as 08:00 or 08:00:30.5, with six decimals at most")
    }
    let civil = CivilTime(date: date, clock: reading.time)
    if rest.isEmpty { return zone.instant(of: civil) + reading.fraction }
    guard let offset = offset(rest) else {
      throw wrong("ends in an offset that is not Z or like +01:00")
    }
    return Instant(seconds: civil.secondsSinceEpoch - offset) + reading.fraction
  }

  /// Reads `HH:MM[:SS[.f]]`; the clock shows 24:00 alone after 23:59:59.
  private static func clock(
    _ bytes: inout ArraySlice<UInt8>
  ) -> (time: TimeOfDay, fraction: Span)? {
    guard let hour = DecimalText.number(bytes.prefix(2)), skip(":", in: &bytes, after: 2),
      let minute = DecimalText.number(bytes.prefix(2)), bytes.count >= 2
    else { return nil }
    bytes = bytes.dropFirst(2)
    var second = 0
    var fraction: Int64 = 0
    if skip(":", in: &bytes, after: 0) {
      guard bytes.count >= 2, let number = DecimalText.number(bytes.prefix(2)) else { return nil }
      second = number
      bytes = bytes.dropFirst(2)
      if skip(".", in: &bytes, after: 0) {
        let digits = bytes.prefix { (48...57).contains($0) }
        guard let millionths = DecimalText.microseconds(digits) else { return nil }
        fraction = millionths
        bytes = bytes.dropFirst(digits.count)
      }
    }
    guard let time = TimeOfDay(hour: hour, minute: minute, second: second) else { return nil }
    guard time < .endOfDay || fraction == 0 else { return nil }
    return (time, Span(microseconds: fraction))
  }

  /// Reads `Z`, `+01`, `+0100` or `+01:00` as seconds east of UTC.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int64? {
    if bytes.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
    guard let first = bytes.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") else {
      return nil
    }
    var digits = Array(bytes.dropFirst())
    if digits.count == 5, digits[2] == UInt8(ascii: ":") { digits.remove(at: 2) }
    guard digits.count == 2 || digits.count == 4, let hours = DecimalText.number(digits.prefix(2)),
      let minutes = digits.count == 2 ? 0 : DecimalText.number(digits.suffix(2)), hours < 24,
      minutes < 60
    else { return nil }
    let seconds = Int64(hours * 3600 + minutes * 60)
    return first == UInt8(ascii: "-") ? -seconds : seconds
  }

  private static func skip(
    _ character: Unicode.Scalar,
    in bytes: inout ArraySlice<UInt8>,
    after count: Int
  ) -> Bool {
    let rest = bytes.dropFirst(count)
    guard rest.first == UInt8(ascii: character) else { return false }
    bytes = rest.dropFirst()
    return true
  }
}
