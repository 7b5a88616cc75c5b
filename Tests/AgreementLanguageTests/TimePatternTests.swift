import AgreementLanguage
import Agreements
import Testing

/// How feeds say that times are written.
struct TimePatternTests {
  private func literal(_ text: String) -> TimeFormat.Piece { .literal(Array(text.utf8)) }

  @Test func `a month after an hour is a minute`() {
    #expect(
      TimePattern.pieces(of: "D/M/YYYY HH:MM") == [
        .day1, literal("/"), .month1, literal("/"), .year4, literal(" "), .hour24Of2, literal(":"),
        .minute,
      ]
    )
  }

  @Test func `half a day makes a clock of twelve hours`() {
    #expect(
      TimePattern.pieces(of: "MM/DD/YYYY hh:mm:ss AM") == [
        .month2, literal("/"), .day2, literal("/"), .year4, literal(" "), .hour12Of2, literal(":"),
        .minute, literal(":"), .second, literal(" "), .halfOfDay,
      ]
    )
  }

  @Test func `marks between pieces stand as they are`() {
    #expect(TimePattern.pieces(of: "YYYY-MM-DDTHH:MM:SS")?.contains(literal("T")) == true)
    #expect(TimePattern.pieces(of: "DD.MM.YYYY, HH:MM")?.contains(literal(", ")) == true)
  }

  @Test(arguments: ["HH:MM", "YYYY-MM", "soon", "YY/MM/DD", "YYYY-MM-DD DD", ""])
  func `a pattern names a whole date once`(_ pattern: String) {
    #expect(TimePattern.pieces(of: pattern) == nil)
  }
}
