public import Quantities

extension TimeText {
  /// Reads a length of time: `4 h 30 min`, `PT4H30M`, `90 s` or a bare number of seconds.
  ///
  /// A minus before it turns it round. Seconds may have up to six decimals. Days are refused: a day
  /// has no fixed length.
  /// - Throws: ``TimeSyntaxError`` when the text is no such length.
  public static func span(_ text: some StringProtocol) throws(TimeSyntaxError) -> Span {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    let isISO = bytes.starts(with: [UInt8(ascii: "P"), UInt8(ascii: "T")])
    if isISO { bytes = bytes.dropFirst(2) }
    guard let length = total(bytes, units: isISO ? isoUnits : writtenUnits, bare: !isISO)
    else {
      throw TimeSyntaxError("'\(text)' is no length of time; write 4 h 30 min, PT4H30M or seconds")
    }
    return Span(microseconds: isNegative ? -length : length)
  }

  /// Adds up numbers with their units, each unit smaller than the one before.
  private static func total(
    _ text: ArraySlice<UInt8>,
    units: [Unit],
    bare: Bool
  ) -> Int64? {
    var rest = text
    var units = units[...]
    var total: Int64 = 0
    func skipBlanks() { while bare, rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() } }
    repeat {
      let digits = rest.prefix { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
      rest = rest.dropFirst(digits.count)
      skipBlanks()
      let name = rest.prefix { (65...90).contains($0 & 0xDF) }
      rest = rest.dropFirst(name.count)
      skipBlanks()
      let isBareNumber = bare && name.isEmpty && rest.isEmpty && total == 0
      let seconds = Unit(name: "", microseconds: 1_000_000)
      guard
        let unit = isBareNumber
          ? seconds : units.first(where: { name.elementsEqual($0.name.utf8) }),
        let length = unit.length(of: digits)
      else { return nil }
      units = units.drop { $0.microseconds >= unit.microseconds }
      let (sum, overflows) = total.addingReportingOverflow(length)
      guard !overflows else { return nil }
      total = sum
    } while !rest.isEmpty
    return total
  }
}

/// A unit of exact length, by the letters that write it.
private struct Unit {
  var name: String
  var microseconds: Int64

  /// The length of a number of these, or nil when it is no number or finer than a microsecond.
  func length(of digits: ArraySlice<UInt8>) -> Int64? {
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 1 || (parts.count == 2 && microseconds == 1_000_000),
      let whole = DecimalText.number(parts[0])
    else { return nil }
    let (length, overflows) = Int64(whole).multipliedReportingOverflow(by: microseconds)
    guard !overflows else { return nil }
    guard parts.count == 2 else { return length }
    guard let fraction = DecimalText.microseconds(parts[1]) else { return nil }
    let (sum, sumOverflows) = length.addingReportingOverflow(fraction)
    return sumOverflows ? nil : sum
  }
}

private let isoUnits = [
  Unit(name: "H", microseconds: 3_600_000_000), Unit(name: "M", microseconds: 60_000_000),
  Unit(name: "S", microseconds: 1_000_000),
]

private let writtenUnits = [
  Unit(name: "h", microseconds: 3_600_000_000), Unit(name: "min", microseconds: 60_000_000),
  Unit(name: "s", microseconds: 1_000_000),
]
