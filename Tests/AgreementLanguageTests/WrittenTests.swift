import AgreementLanguage
import Agreements
import Diagnostics
import Quantities
import Testing

/// How values are written.
struct WrittenTests {
  private func phrase(_ text: String) -> Phrase {
    let source = SourceText(name: "t.md", text)
    return Phrase(source, 0..<source.bytes.count)
  }

  @Test(arguments: [
    ("18,500.00 EUR", 1_850_000), ("18500 EUR", 1_850_000), ("1,250 JPY", 1250), ("0.05 EUR", 5),
    ("1.250 BHD", 1250),
  ])
  func `an amount has whole cents or none`(_ text: String, _ minorUnits: Int64) {
    #expect(Written.money(phrase(text))?.minorUnits == minorUnits)
  }

  @Test(arguments: [
    "1.250 EUR", "1.250,00 EUR", "1,25 EUR", "12,50.00 EUR", "1,2345 EUR", "5 eur", "EUR 5",
  ])
  func `what is not exactly an amount is none`(_ text: String) {
    #expect(Written.money(phrase(text)) == nil)
  }

  @Test func `a share keeps its decimals and is exact`() throws {
    let percent = try #require(Written.percent(phrase("99.90 %")))
    #expect(percent.fraction == Ratio(999, 1000))
    #expect(percent.description == "99.90 %")
  }

  @Test(arguments: [
    ("4 h", SpanLiteral(4, .hours)), ("15 min", SpanLiteral(15, .minutes)),
    ("30 days", SpanLiteral(30, .days)), ("1 working day", SpanLiteral(1, .workingDays(of: nil))),
    ("10 working days of working-day", SpanLiteral(10, .workingDays(of: "working-day"))),
    ("3 months", SpanLiteral(3, .months)),
  ])
  func `a length is a count and a unit`(_ text: String, _ span: SpanLiteral) {
    #expect(Written.span(phrase(text)) == span)
  }

  @Test func `exact lengths may have several units`() {
    #expect(Written.exactSpan(phrase("7 h 30 min")) == .minutes(450))
    #expect(Written.exactSpan(phrase("3 days")) == nil)
    #expect(Written.exactSpan(phrase("7 h 30")) == nil)
  }

  @Test(arguments: ["24:01", "7:30", "25:00", "12:60", "12.30"])
  func `what no clock shows is no time`(_ text: String) {
    #expect(Written.time(phrase(text)) == nil)
  }

  @Test func `dates that do not exist are none`() {
    #expect(Written.date(phrase("2026-02-29")) == nil)
    #expect(Written.date(phrase("2028-02-29")) != nil)
    #expect(Written.date(phrase("2026-3-01")) == nil)
  }

  @Test func `ranges have open and closed ends`() throws {
    let range = try #require(Written.range(phrase("98 % to < 99 %")))
    #expect(range.lower == .init(Ratio(98, 100), isInclusive: true))
    #expect(range.upper == .init(Ratio(99, 100), isInclusive: false))
    #expect(Written.range(phrase("5 to 10"))?.upper == .init(Ratio(10), isInclusive: true))
    #expect(Written.range(phrase("5"))?.lower == Written.range(phrase("5"))?.upper)
    #expect(Written.range(phrase("5 to > 10")) == nil)
    #expect(Written.range(phrase("5 % to 10")) == nil)
  }

  @Test func `names fold blanks and capitals`() {
    #expect(Name.folded("First  response") == "first-response")
    #expect(Name.nearest(to: "urgnet", in: ["urgent", "normal"]) == "urgent")
    #expect(Name.nearest(to: "zebra", in: ["urgent", "normal"]) == nil)
  }

  @Test func `a phrase is not cut inside quotes and parentheses`() {
    let parts = phrase(#"a; "b; c" is d; (e; f)"#).split(on: UInt8(ascii: ";"))
    #expect(parts.map(\.text) == ["a", #""b; c" is d"#, "(e; f)"])
    #expect(
      phrase("bandwidth and (x and y)").splitAll(at: "and").map(\.text) == [
        "bandwidth", "(x and y)",
      ]
    )
  }
}
