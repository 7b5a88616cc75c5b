import CommandSupport
import Commands
import TestSupport
import Testing

/// The support desk's statements against a second measuring that shares no code with the first.
struct DeskStatementTests {
  /// What each missed level costs in percent of 18,500.00 EUR; all other lines are nothing.
  private static let missed = [
    "2026-04": ["availability": 10, "responded": 5, "resolved": 6],
    "2026-07": ["resolved": 3],
    "2026-09": ["responded": 2],
    "2026-11": ["availability": 3],
  ]

  @Test func `the worked examples of the agreement come out`() {
    let recording = RecordingConsole()
    let file = Example.supportDesk().agreement
    #expect(recording.run("test", file) == .done)
    #expect(recording.output.hasSuffix("6 of 6 worked examples passed\n"))
  }

  @Test(arguments: NaiveDesk.monthNames)
  func `each month's levels are what naive reading gives, and its credits follow`(
    _ month: String
  ) throws {
    let desk = try NaiveDesk.shared.get()
    let statement = try Example.supportDesk().statement(month)
    #expect(NaiveDublin.seconds(statement.cutOff) == desk.cutOff)
    let naive = try #require(desk.months[month])
    let missed = Self.missed[month] ?? [:]
    #expect(statement.levels.map(\.level) == ["availability", "responded", "resolved"])
    for level in statement.levels {
      let expected = try #require(naive[level.level])
      let unit = level.level == "availability" ? 1_000_000 : 1
      #expect(level.good == expected.good * unit, "\(level.level)")
      #expect(level.counted == expected.counted * unit, "\(level.level)")
      #expect((level.verdict == "missed") == (missed[level.level] != nil), "\(level.level)")
    }
    let credit = try #require(statement.credits.first)
    for line in credit.lines {
      #expect(line.percent == "\(missed[line.level] ?? 0)", "\(line.level)")
    }
    let sum = missed.values.reduce(0, +)
    #expect(credit.cap?.reached == (sum >= 15))
    #expect(credit.payable.amount.amount == "\(min(sum, 15) * 185).00")
    #expect(credit.payable.amount.currency == "EUR")
    let amounts = credit.lines.map(\.amount.amount)
    if month == "2026-04" {
      // The cap leaves 2,775.00 EUR; the two cents that rounding down loses go to the largest rests.
      #expect(amounts == ["1321.43", "660.71", "792.86"])
    } else {
      #expect(amounts == credit.lines.map { "\((missed[$0.level] ?? 0) * 185).00" })
    }
  }
}
