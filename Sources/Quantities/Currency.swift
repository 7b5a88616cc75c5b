/// A currency by its ISO 4217 code, with the number of decimals its minor unit has.
public struct Currency: Hashable, Sendable {
  /// The three capital letters.
  public let code: String

  /// How many decimals an amount is written with.
  public let decimals: Int

  /// Creates a currency from its code, or nil when it is not three capital letters.
  public init?(code: some StringProtocol) {
    let letters = Array(code.utf8)
    guard letters.count == 3, letters.allSatisfy({ (65...90).contains($0) }) else { return nil }
    self.code = String(code)
    decimals = Currency.unusualDecimals[self.code] ?? 2
  }

  // ISO 4217 table A.1: the currencies whose minor unit is not a hundredth.
  private static let unusualDecimals: [String: Int] = [
    "BHD": 3, "BIF": 0, "CLF": 4, "CLP": 0, "DJF": 0, "GNF": 0, "IQD": 3, "ISK": 0, "JOD": 3,
    "JPY": 0, "KMF": 0, "KRW": 0, "KWD": 3, "LYD": 3, "OMR": 3, "PYG": 0, "RWF": 0, "TND": 3,
    "UGX": 0, "UYI": 0, "UYW": 4, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
  ]
}
