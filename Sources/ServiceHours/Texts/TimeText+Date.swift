public import Quantities

extension TimeText {
  /// Reads a date such as `2026-03-02`, or nil when the calendar has no such day.
  public static func date(_ text: some StringProtocol) -> CivilDate? {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = DecimalText.number(bytes[0..<4]), let month = DecimalText.number(bytes[5..<7]),
      let day = DecimalText.number(bytes[8..<10])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}
