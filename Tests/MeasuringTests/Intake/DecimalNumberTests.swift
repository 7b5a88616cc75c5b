import Measuring
import TestSupport
import Testing

/// How numbers with decimals are read, one text a row.
struct DecimalNumberTests {
  private static func read(_ text: String, _ decimals: Int) -> Int64? {
    let bytes = Array(text.utf8)
    let bounds = FieldBounds(start: 0, end: bytes.count)
    return DecimalNumber.read(bytes.span, bounds, decimals: decimals)
  }

  @Test(
    arguments: [
      ("0", 0), ("1", 1_000), ("1.5", 1_500), ("01.250", 1_250), ("0.001", 1), ("2.5000", 2_500),
      ("999999999999999.999", 999_999_999_999_999_999),
      ("9223372036854775.807", .max), ("9223372036854775.808", nil),
      ("0.0001", nil), ("1.", nil), (".5", nil), ("-1", nil), ("+1", nil), ("1,5", nil),
      ("1e3", nil), (" 1", nil), ("1 ", nil), ("", nil), ("1.2.3", nil),
      ("99999999999999999999", nil),
    ] as [(String, Int64?)]
  )
  func `a number of at most three decimals`(text: String, steps: Int64?) {
    #expect(Self.read(text, 3) == steps)
  }

  @Test(arguments: UInt64(1)...50)
  func `what is written is what is read`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let decimals = Int.random(in: 1...9, using: &random)
      let steps = Int64.random(in: 0...999_999_999_999_999, using: &random)
      let digits = String(steps)
      let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
      let text = padded.dropLast(decimals) + "." + padded.suffix(decimals)
      #expect(Self.read(String(text), decimals) == steps)
      #expect(Self.read(text + "0", decimals) == steps)
      #expect(Self.read(text + "1", decimals) == nil)
    }
  }
}
