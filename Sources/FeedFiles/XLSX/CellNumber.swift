/// A number as a cell holds it: decimal digits, perhaps with an exponent, up to seventeen that count.
struct CellNumber {
  private static let mostDigits = 18

  /// How many digits of a fraction a spreadsheet shows; the ones beyond are noise of its arithmetic.
  private static let shownDigits = 15

  private static let mostZeros = 40

  private let isNegative: Bool
  private var mantissa: UInt64 = 0

  /// The power of ten that the mantissa is taken times.
  private var exponent = 0

  /// Reads a number, or answers nil when the text is none.
  init?(_ text: ArraySlice<UInt8>) {
    var rest = text
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    var isFraction = false
    var digits = 0
    while let byte = rest.first, byte | 0x20 != UInt8(ascii: "e") {
      rest.removeFirst()
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
        continue
      }
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      digits += 1
      add(byte & 0x0F, isFraction: isFraction)
    }
    guard digits > 0 else { return nil }
    guard rest.first != nil else { return }
    guard let power = Int(String(decoding: rest.dropFirst(), as: UTF8.self)), abs(power) < 1000
    else { return nil }
    exponent += power
  }

  private mutating func add(_ digit: UInt8, isFraction: Bool) {
    if mantissa >= CellNumber.power(CellNumber.mostDigits - 1) {
      // Beyond what a spreadsheet can hold; only the size of the number still counts.
      if !isFraction { exponent += 1 }
      return
    }
    mantissa = mantissa * 10 + UInt64(digit)
    if isFraction { exponent -= 1 }
  }

  /// The number without an exponent and without zeros that say nothing, or nil when it is too long.
  var text: [UInt8]? {
    var (mantissa, exponent) = trimmed(mantissa, exponent)
    let excess = String(mantissa).utf8.count - CellNumber.shownDigits
    if exponent < 0, excess > 0 {
      let unit = CellNumber.power(excess)
      (mantissa, exponent) = trimmed((mantissa + unit / 2) / unit, exponent + excess)
    }
    guard mantissa > 0 else { return [UInt8(ascii: "0")] }
    guard abs(exponent) <= CellNumber.mostZeros else { return nil }
    var digits = Array(String(mantissa).utf8)
    if exponent >= 0 {
      digits += repeatElement(UInt8(ascii: "0"), count: exponent)
    } else {
      let lacking = 1 - exponent - digits.count
      if lacking > 0 { digits.insert(contentsOf: repeatElement(0x30, count: lacking), at: 0) }
      digits.insert(UInt8(ascii: "."), at: digits.count + exponent)
    }
    return isNegative ? [UInt8(ascii: "-")] + digits : digits
  }

  /// The number of days it stands for in milliseconds, rounded, or nil when it counts none.
  var milliseconds: Int64? {
    guard !isNegative || mantissa == 0 else { return nil }
    var product = UInt128(mantissa) * 86_400_000
    if exponent >= 0 {
      // Ten million days lie beyond the last that a spreadsheet knows.
      guard exponent <= 7 else { return mantissa == 0 ? 0 : nil }
      product *= UInt128(CellNumber.power(exponent))
    } else {
      guard exponent >= -36 else { return 0 }
      let unit =
        UInt128(CellNumber.power(min(-exponent, 18)))
        * UInt128(CellNumber.power(max(-exponent - 18, 0)))
      product = (product + unit / 2) / unit
    }
    return Int64(exactly: product)
  }

  private func trimmed(_ mantissa: UInt64, _ exponent: Int) -> (UInt64, Int) {
    var (mantissa, exponent) = (mantissa, exponent)
    while exponent < 0, mantissa > 0, mantissa.isMultiple(of: 10) {
      mantissa /= 10
      exponent += 1
    }
    return (mantissa, exponent)
  }

  private static func power(_ exponent: Int) -> UInt64 {
    var power: UInt64 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}
