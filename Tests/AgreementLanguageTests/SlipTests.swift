import AgreementLanguage
import Diagnostics
import Testing

/// What is offered for values as people write them elsewhere.
struct SlipTests {
  private func phrase(_ text: String) -> Phrase {
    let source = SourceText(name: "t.md", text)
    return Phrase(source, 0..<source.bytes.count)
  }

  @Test(arguments: [
    ("4 hrs", "4 h"), ("24h", "24 h"), ("90 mins", "90 min"),
    ("5 business days", "5 working days"), ("8 hrs of desk-hours", "8 h of desk-hours"),
    ("Mon-Sun 08:00-20:00", "Mo-Su 08:00-20:00"), ("Monday-Friday", "Mo-Fr"), ("Euro", "EUR"),
    ("100.00 Euros", "100.00 EUR"), ("9.50 € per month", "9.50 EUR per month"),
  ])
  func `a value written as elsewhere is offered as it is written here`(
    _ text: String,
    _ meant: String
  ) {
    #expect(Slip.correction(of: phrase(text)) == meant)
  }

  @Test(arguments: [
    "soon", "we answer on Sunday", "4 h", "of the month", "", "h", "12", "4 parsecs",
  ])
  func `for anything else nothing is offered`(_ text: String) {
    #expect(Slip.correction(of: phrase(text)) == nil)
  }

  @Test func `a date with the day first is offered with the year first`() {
    #expect(Slip.date(phrase("31/12/2026")) == ["2026-12-31"])
    #expect(Slip.date(phrase("12/31/2026")) == ["2026-12-31"])
    #expect(Slip.date(phrase("1.2.2026")) == ["2026-02-01", "2026-01-02"])
    #expect(Slip.date(phrase("2.2.2026")) == ["2026-02-02"])
    #expect(Slip.date(phrase("2026/12/31")) == ["2026-12-31"])
    for text in ["2026-12-31", "31/13/2026", "30/02/2026", "1.250", "a/b/2026", "1/2/3"] {
      #expect(Slip.date(phrase(text)) == nil)
    }
  }
}
