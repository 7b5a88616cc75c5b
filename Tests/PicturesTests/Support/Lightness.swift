import Testing

/// How light a colour is, as WCAG reckons it.
struct Lightness {
  /// From 0 for black to 1 for white.
  let value: Double

  /// Reads a colour such as `#1f1d1a`.
  init(_ colour: String) throws {
    let number = try #require(Int(colour.dropFirst(), radix: 16))
    let parts = [number >> 16, number >> 8 & 255, number & 255].map { Lightness.linear($0) }
    value = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// The contrast of two colours, from 1 for the same to 21 for black on white.
  func contrast(with other: Lightness) -> Double {
    (max(value, other.value) + 0.05) / (min(value, other.value) + 0.05)
  }

  // The power of 2.4 that the standard asks for, by steps: two digits are enough here.
  private static func linear(_ byte: Int) -> Double {
    let share = Double(byte) / 255
    guard share > 0.040_45 else { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    return base * base * fifthRootOfSquare(base)
  }

  private static func fifthRootOfSquare(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return root
  }
}
