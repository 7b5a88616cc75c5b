import Quantities
import Testing

/// Amounts and lengths of time in the words that statements print.
struct MoneyAndSpanTests {
  @Test(
    arguments: [
      ("EUR", 1_850_000, "18,500.00 EUR"), ("EUR", -5, "-0.05 EUR"), ("EUR", 0, "0.00 EUR"),
      ("JPY", 1_234_567, "1,234,567 JPY"), ("BHD", 1_234_567, "1,234.567 BHD"),
      ("USD", 99, "0.99 USD"), ("USD", -123_456_789, "-1,234,567.89 USD"),
    ] as [(String, Int64, String)]
  )
  func `money shows its currency's decimals`(code: String, minorUnits: Int64, text: String) throws {
    let money = Money(minorUnits: minorUnits, try #require(Currency(code: code)))
    #expect("\(money)" == text)
    #expect(money.plainDecimal == text.dropLast(4).replacing(",", with: ""))
  }

  @Test(arguments: ["eur", "EU", "EURO", "E1R", ""])
  func `what is no currency code is refused`(code: String) {
    #expect(Currency(code: code) == nil)
  }

  @Test(
    arguments: [
      (0, "0 s", "PT0S"), (90_000_000, "1 min 30 s", "PT1M30S"), (250_000, "0.25 s", "PT0.25S"),
      (16_200_000_000, "4 h 30 min", "PT4H30M"), (3_600_000_000, "1 h", "PT1H"),
      (-90_000_000, "-1 min 30 s", "-PT1M30S"), (5_400_000_000_000, "1,500 h", "PT1500H"),
      (3_600_000_001, "1 h 0.000001 s", "PT1H0.000001S"),
    ] as [(Int64, String, String)]
  )
  func `a length of time in words and as ISO 8601`(
    microseconds: Int64,
    words: String,
    iso: String
  ) {
    #expect("\(Span(microseconds: microseconds))" == words)
    #expect(Span(microseconds: microseconds).iso8601 == iso)
  }

  @Test(arguments: [
    (0, 0), (1, 0), (999_999, 0), (1_000_000, 1), (-1, -1), (-1_000_000, -1), (-1_000_001, -2),
  ])
  func `whole seconds are rounded towards the past`(microseconds: Int64, seconds: Int64) {
    #expect(Span(microseconds: microseconds).wholeSeconds == seconds)
    #expect(Instant(microseconds: microseconds).wholeSeconds == seconds)
  }

  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-500_000, "1969-12-31T23:59:59.5Z"),
      (951_782_400_000_000, "2000-02-29T00:00:00Z"),
      (1_772_784_000_000_001, "2026-03-06T08:00:00.000001Z"),
    ] as [(Int64, String)]
  )
  func `an instant shows in UTC`(microseconds: Int64, text: String) {
    #expect("\(Instant(microseconds: microseconds))" == text)
  }
}
