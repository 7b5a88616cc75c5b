import Quantities

/// Shares as OpenSLO writes them: decimal numbers without a percent sign.
enum OpenSLOTarget {
  /// The decimal number of a share, or nil when no decimal number is exactly it.
  static func text(_ share: Ratio) -> String? {
    for places in 1...18 {
      var scale: Int128 = 1
      for _ in 0..<places { scale *= 10 }
      if (share * Ratio(scale)).denominator == 1 { return share.decimal(places: places) }
    }
    return nil
  }

  /// The share that a decimal number writes, or nil of what is none.
  static func share(_ text: String) -> Ratio? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, !text.isEmpty, text != "." else { return nil }
    let digits = parts.joined().drop { $0 == "0" }
    // As many digits as a number of an agreement may have; nought is a number too.
    guard text.utf8.count <= 32, digits.count <= 15,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = digits.isEmpty ? 0 : Int128(digits)
    else { return nil }
    var scale: Int128 = 1
    for _ in 0..<(parts.count == 2 ? parts[1].count : 0) { scale *= 10 }
    return Ratio(number, scale)
  }

  /// A share as agreements write it, such as `99.95 %`.
  static func percent(_ share: Ratio) -> String {
    let hundredfold = share * Ratio(100)
    var places = 0
    var scale: Int128 = 1
    while places < 18, (hundredfold * Ratio(scale)).denominator != 1 {
      places += 1
      scale *= 10
    }
    return Percent(fraction: share, decimals: places).description
  }
}
