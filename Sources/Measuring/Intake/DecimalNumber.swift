/// Numbers with decimals as exports write them: digits, perhaps a point and more digits.
package enum DecimalNumber {
  /// The number in units of its last decimal, or nil when the text is none, has more decimals or does
  /// not fit 64 bits; decimals beyond those may be zeros.
  package static func read(_ bytes: ByteSpan, _ bounds: FieldBounds, decimals: Int) -> Int64? {
    var cursor = ByteCursor(bounds)
    guard var value = cursor.number(bytes, digits: 1...18) else { return nil }
    var left = decimals
    if cursor.skip(bytes, ".") {
      guard !cursor.isAtEnd else { return nil }
      while !cursor.isAtEnd {
        guard let digit = cursor.number(bytes, digits: 1) else { return nil }
        if left == 0 {
          guard digit == 0 else { return nil }
          continue
        }
        guard let longer = value.appending(digit) else { return nil }
        value = longer
        left -= 1
      }
    }
    guard cursor.isAtEnd else { return nil }
    for _ in 0..<left {
      guard let longer = value.appending(0) else { return nil }
      value = longer
    }
    return value
  }
}

extension Int64 {
  /// The number with one more digit, or nil when it does not fit.
  fileprivate func appending(_ digit: Int64) -> Int64? {
    let (tens, isTooLong) = multipliedReportingOverflow(by: 10)
    let (number, isTooLarge) = tens.addingReportingOverflow(digit)
    return isTooLong || isTooLarge ? nil : number
  }
}
