import Agreements
package import Quantities

extension Written {
  /// A percentage such as `15 %` or `99.90 %`.
  package static func percent(_ phrase: Phrase) -> Percent? {
    guard phrase.utf8.last == UInt8(ascii: "%"),
      let number = number(phrase.dropping(lastBytes: 1).utf8)
    else { return nil }
    return Percent(fraction: number.ratio / Ratio(100), decimals: number.decimals)
  }

  /// An amount such as `18,500.00 EUR`; cents are written in full or not at all.
  package static func money(_ phrase: Phrase) -> Money? {
    let (figures, code) = phrase.firstWord
    guard let number = number(figures.utf8), let currency = Currency(code: code.text),
      number.decimals == 0 || number.decimals == currency.decimals
    else { return nil }
    var scale: Int64 = 1
    for _ in number.decimals..<currency.decimals { scale *= 10 }
    let (minorUnits, overflow) = number.digits.multipliedReportingOverflow(by: scale)
    return overflow ? nil : Money(minorUnits: minorUnits, currency)
  }

  /// A price of one such as `0.008 EUR`, with more decimals than the currency has.
  static func unitPrice(_ phrase: Phrase, per: String) -> UnitPrice? {
    let (figures, code) = phrase.firstWord
    guard let number = number(figures.utf8), let currency = Currency(code: code.text),
      number.decimals > currency.decimals
    else { return nil }
    return UnitPrice(
      amount: number.ratio,
      decimals: number.decimals,
      currency: currency,
      per: per
    )
  }
}

extension Phrase {
  /// The phrase without its last bytes, trimmed.
  func dropping(lastBytes count: Int) -> Phrase {
    cut(bytes.lowerBound..<max(bytes.lowerBound, bytes.upperBound - count)).trimmed
  }
}
