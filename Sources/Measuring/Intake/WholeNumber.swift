/// Whole numbers as exports write them: digits, with a minus sign before a negative one.
enum WholeNumber {
  /// The number, or nil when the text is none or does not fit 64 bits.
  static func read(_ bytes: ByteSpan, _ bounds: FieldBounds) -> Int64? {
    var cursor = ByteCursor(bounds)
    let isNegative = cursor.skip(bytes, "-")
    // Eighteen digits always fit; the nineteenth may not.
    guard let front = cursor.number(bytes, digits: 1...18) else { return nil }
    if cursor.isAtEnd { return isNegative ? -front : front }
    guard let last = cursor.number(bytes, digits: 1), cursor.isAtEnd else { return nil }
    let (tens, isTooLong) = (isNegative ? -front : front).multipliedReportingOverflow(by: 10)
    let (number, isTooLarge) = tens.addingReportingOverflow(isNegative ? -last : last)
    return isTooLong || isTooLarge ? nil : number
  }
}
