import Agreements
import Quantities
import Settlement
import Testing

/// Bands, caps and rounding, worked out by hand.
struct BandTests {
  private let bill = Bill(
    bands: [("99", nil, "0"), ("97", "99", "5"), ("95", "97", "10"), ("0", "95", "20")],
    base: 1_000_000,
    cap: "25",
    levels: [("availability", "99"), ("answers", "97"), ("repairs", "95")]
  )

  @Test(
    arguments: [
      (Ratio(99, 100), 0), (Ratio(9_899_999, 10_000_000), 50_000),
      (Ratio(989_999_999, 1_000_000_000), 50_000),
      (Ratio(97, 100), 50_000), (Ratio(96_999, 100_000), 100_000), (Ratio(95, 100), 100_000),
      (Ratio(949, 1000), 200_000), (.zero, 200_000), (.one, 0),
      // Just below by one part in as many as a year has microseconds.
      (Ratio(99 * 315_360_000_000 - 1, 100 * 315_360_000_000), 50_000),
    ] as [(Ratio, Int64)]
  )
  func `an edge belongs to the band above it, exactly`(attained: Ratio, owed: Int64) throws {
    let settled = try #require(bill.settle(["availability": attained]))
    #expect(settled.payable.minorUnits == owed)
    #expect(settled.lines.map(\.lookedUp) == [attained])
  }

  @Test func `a cap is shared in proportion and adds up`() throws {
    var bill = bill
    bill.base = 100_01
    let settled = try #require(
      bill.settle(["availability": .zero, "answers": Ratio(96, 100), "repairs": Ratio(98, 100)])
    )
    // 20 + 10 + 5 is 35 %, of which 25 % is 2,500.25 cents.
    #expect(settled.sum == Ratio(35, 100))
    #expect(settled.reachesCap)
    #expect(settled.exact == Ratio(250_025, 100))
    #expect(settled.payable.minorUnits == 2500)
    #expect(settled.lines.map(\.amount.minorUnits) == [1429, 714, 357])
    #expect(
      settled.lines.map(\.id) == ["monthly.availability", "monthly.answers", "monthly.repairs"]
    )
  }

  @Test func `a sum that is exactly the cap is paid whole`() throws {
    let settled = try #require(bill.settle(["availability": .zero, "answers": Ratio(98, 100)]))
    #expect(settled.sum == settled.cap)
    #expect(settled.payable.minorUnits == 250_000)
  }

  @Test(
    arguments: [
      (Rounding.halfUp, 3, 2), (.halfEven, 3, 2), (.halfDown, 3, 1), (.up, 3, 2),
      (.towardsZero, 3, 1),
      (.halfUp, 1, 1), (.halfEven, 1, 0), (.halfDown, 1, 0), (.up, 1, 1), (.towardsZero, 1, 0),
    ] as [(Rounding, Int64, Int64)]
  )
  func `money is rounded once, by the rule of the text`(
    rounding: Rounding,
    cents: Int64,
    owed: Int64
  ) throws {
    // Two levels at 25 % each of an odd number of cents: half a cent is rounded, not two quarters.
    let bill = Bill(
      bands: [("90", nil, "0"), ("0", "90", "25")],
      base: cents,
      rounding: rounding,
      levels: [("a", "90"), ("b", "90")]
    )
    let settled = try #require(bill.settle(["a": .zero, "b": .zero]))
    #expect(settled.exact == Ratio(Int128(cents), 2))
    #expect(settled.payable.minorUnits == owed)
    #expect(settled.lines.map(\.amount.minorUnits).reduce(0, +) == owed)
  }

  @Test func `a level that is not listed earns nothing`() throws {
    let settled = try #require(bill.settle([:]))
    #expect(settled.lines.isEmpty)
    #expect(settled.payable.minorUnits == 0)
    #expect(!settled.reachesCap)
  }
}
