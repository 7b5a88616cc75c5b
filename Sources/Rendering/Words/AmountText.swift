import Diagnostics
import Quantities
import Settlement

extension CreditSettlement.Base {
  /// Its name and amount, such as `monthly-fee 18,500.00 EUR`.
  var words: String { "\(name) \(AmountText.exact(minorUnits, currency))" }

  /// The amount as a decimal text when it is whole, else as an exact fraction, with its currency.
  var json: JSONValue {
    if minorUnits.denominator == 1, let whole = Int64(exactly: minorUnits.numerator) {
      return Money(minorUnits: whole, currency).json
    }
    return .object([
      "amount": AmountText.major(minorUnits, currency).json, "currency": .string(currency.code),
    ])
  }
}

/// Amounts that are not whole minor units, in words.
enum AmountText {
  /// An exact amount in minor units, such as `396.4285… EUR (2775/7)`.
  static func exact(_ minorUnits: Ratio, _ currency: Currency) -> String {
    if minorUnits.denominator == 1, let whole = Int64(exactly: minorUnits.numerator) {
      return Money(minorUnits: whole, currency).description
    }
    let amount = major(minorUnits, currency)
    let decimal = amount.decimal(places: currency.decimals + 2).split(separator: ".")
    let whole = decimal.first.flatMap { Int64($0)?.grouped } ?? ""
    let rest = decimal.dropFirst().map { "." + $0 }.joined()
    return "\(whole)\(rest)\u{2026} \(currency.code) (\(amount))"
  }

  /// An amount in the currency itself, as an exact fraction.
  static func major(_ minorUnits: Ratio, _ currency: Currency) -> Ratio {
    var scale: Int128 = 1
    for _ in 0..<currency.decimals { scale *= 10 }
    return minorUnits / Ratio(scale)
  }
}
