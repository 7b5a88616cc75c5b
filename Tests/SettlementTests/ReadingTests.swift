import Agreements
import Measuring
import Quantities
import Settlement
import Testing

/// What a level brings to settlement when it says something else than the share it attained.
struct ReadingTests {
  private let bill = Bill(
    bands: [("99", nil, "0"), ("90", "99", "5"), ("0", "90", "20")],
    base: 10_000,
    levels: [("answers", "99")]
  )

  private func settle(
    _ share: Ratio?,
    _ verdict: LevelReading.Verdict,
    isForgiven: Bool = false
  ) throws -> CreditSettlement {
    let agreement = try #require(bill.agreement)
    let attainment = Attainment(
      level: "answers",
      share: share,
      verdict: verdict,
      isForgiven: isForgiven
    )
    return try #require(Settler.settle(agreement, [attainment]).first)
  }

  @Test func `a forgiven small population settles in the goal's band`() throws {
    let settled = try settle(Ratio(3, 4), .met, isForgiven: true)
    #expect(settled.payable.minorUnits == 0)
    #expect(settled.lines.first?.lookedUp == Ratio(99, 100))
  }

  @Test func `the same population unforgiven settles where it stands`() throws {
    #expect(try settle(Ratio(3, 4), .missed).payable.minorUnits == 2000)
  }

  @Test func `no reading earns nothing`() throws {
    let settled = try settle(nil, .noReading)
    #expect(settled.payable.minorUnits == 0)
    #expect(settled.lines.map(\.percent.fraction) == [.zero])
    #expect(settled.lines.allSatisfy { $0.row == nil && $0.lookedUp == nil })
  }

  @Test func `an empty population that is deemed met settles in the goal's band`() throws {
    #expect(try settle(nil, .met).lines.first?.lookedUp == Ratio(99, 100))
  }

  @Test func `an empty population that is deemed missed attained nothing`() throws {
    #expect(try settle(nil, .missed).payable.minorUnits == 2000)
  }
}
