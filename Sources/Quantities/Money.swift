/// An amount of money in whole minor units of one currency.
public struct Money: Hashable, Sendable {
  /// The amount in minor units: cents for EUR, yen for JPY.
  public let minorUnits: Int64

  /// The currency.
  public let currency: Currency

  /// Creates an amount from minor units.
  public init(minorUnits: Int64, _ currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// The amount as an exact fraction of minor units, to calculate with.
  public var exact: Ratio { Ratio(Int128(minorUnits)) }

  /// The amount as an exact number of the currency's main unit.
  public var inMainUnits: Ratio {
    var units: Int128 = 1
    for _ in 0..<currency.decimals { units *= 10 }
    return Ratio(Int128(minorUnits), units)
  }
}

extension Money: CustomStringConvertible {
  /// The amount as it is written, such as `18,500.00 EUR`.
  public var description: String { "\(decimal(grouping: true)) \(currency.code)" }

  /// The amount as a plain decimal number without currency, such as `18500.00`.
  public var plainDecimal: String { decimal(grouping: false) }

  private func decimal(grouping: Bool) -> String {
    var scale: Int64 = 1
    for _ in 0..<currency.decimals { scale *= 10 }
    let whole = Int64(minorUnits.magnitude) / scale
    let rest = Int64(minorUnits.magnitude) % scale
    let sign = minorUnits < 0 ? "-" : ""
    let front = sign + (grouping ? whole.grouped : "\(whole)")
    guard currency.decimals > 0 else { return front }
    return front + "." + String(rest + scale).dropFirst()
  }
}
