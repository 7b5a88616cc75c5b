import TestSupport
import Testing

/// Two definitions of downtime over a status page, against sums made by an independent program.
@Suite(.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.absence)))
struct GitHubTests {
  /// Seconds agreed, down by the wide definition and by the narrow one; what each earns in percent.
  struct Quarter: Sendable, CustomStringConvertible {
    let name: String
    let agreed: Int
    let wide: (down: Int, credit: Int)
    let narrow: (down: Int, credit: Int)

    var description: String { name }

    init(_ name: String, _ agreed: Int, _ wide: (Int, Int), _ narrow: (Int, Int)) {
      self.name = name
      self.agreed = agreed
      self.wide = wide
      self.narrow = narrow
    }
  }

  static let quarters = [
    Quarter("2022-Q2", 7_862_400, (190_980, 25), (42_900, 10)),
    Quarter("2022-Q3", 7_948_800, (307_860, 25), (29_640, 10)),
    Quarter("2022-Q4", 7_948_800, (201_000, 25), (39_300, 10)),
    Quarter("2023-Q1", 7_776_000, (356_700, 25), (56_940, 10)),
    Quarter("2023-Q2", 7_862_400, (239_820, 25), (56_880, 10)),
    Quarter("2023-Q3", 7_948_800, (251_460, 25), (28_920, 10)),
    Quarter("2023-Q4", 7_948_800, (109_680, 25), (25_620, 10)),
    Quarter("2024-Q1", 7_862_400, (206_280, 25), (56_580, 10)),
    Quarter("2024-Q2", 7_862_400, (225_960, 25), (42_300, 10)),
    Quarter("2024-Q3", 7_948_800, (263_580, 25), (93_360, 25)),
    Quarter("2024-Q4", 7_948_800, (104_160, 25), (33_600, 10)),
    Quarter("2025-Q1", 7_776_000, (281_220, 25), (21_480, 10)),
    Quarter("2025-Q2", 7_862_400, (646_320, 25), (67_440, 10)),
    Quarter("2025-Q3", 7_948_800, (400_620, 25), (49_200, 10)),
    Quarter("2025-Q4", 7_948_800, (628_920, 25), (90_960, 25)),
    Quarter("2026-Q1", 7_776_000, (804_120, 25), (142_320, 25)),
    Quarter("2026-Q2", 7_862_400, (920_580, 25), (274_260, 25)),
  ]

  @Test(arguments: quarters)
  func `a quarter is measured to the second and settled by both definitions`(
    _ quarter: Quarter
  ) throws {
    let statement = try Example.github.statement(quarter.name)
    let expected = [quarter.wide, quarter.narrow]
    #expect(statement.levels.map(\.level) == ["wide", "narrow"])
    for (level, expected) in zip(statement.levels, expected) {
      #expect(level.counted == quarter.agreed * 1_000_000)
      #expect(level.good == (quarter.agreed - expected.down) * 1_000_000)
      #expect(level.verdict == (expected.credit > 0 ? "missed" : "met"))
    }
    #expect(statement.credits.map(\.id) == ["wide-credit", "narrow-credit"])
    for (credit, expected) in zip(statement.credits, expected) {
      // A hundredth of 21,000.00 USD is 210.00 USD.
      #expect(credit.payable.amount.amount == "\(expected.credit * 210).00")
    }
  }

  @Test func `every window is taken, those without length too`() throws {
    let file = try #require(try Example.github.statement("2024-Q1").receipt.files.first)
    #expect(file.rows == 819)
    #expect(file.events == 819)
    #expect(file.refused + file.passedOver + file.duplicates == 0)
  }
}
