import Agreements
import Diagnostics
import Invoicing
import Quantities
import TestSupport
import Testing

/// Credits through many random months.
struct LedgerTests {
  @Test(arguments: 1...UInt64(Deep.isWanted ? 5_000 : 300))
  func `makes nothing and loses nothing`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var ledger = Ledger(.month)
    let start = try #require(CivilDate(year: 2026, month: 1, day: 1))
    var period = CalendarPeriod(.month, holding: start)
    let months = Int.random(in: 1...14, using: &random)
    var accrued: Int64 = 0
    for month in 0..<months {
      let earned = (0..<Int.random(in: 0...2, using: &random)).map { number in
        LedgerScene.earned("credit-\(number)", &random)
      }
      accrued += earned.map(\.amount.minorUnits).reduce(0, +)
      let back = ledger.accounts.filter { _ in Bool.random(using: &random) }.prefix(1).map {
        Ledger.GivenBack(
          credit: $0.credit,
          of: $0.of,
          amount: LedgerScene.euros(.random(in: 0...$0.total(.accrued), using: &random))
        )
      }
      ledger.book(
        period,
        earned: earned,
        givenBack: back,
        charges: .random(in: -100...2_000, using: &random),
        isLast: month == months - 1
      )
      try ledger.check()
      period = period.next
    }
    let ends: [LedgerEntry.Kind] = [.applied, .paidOut, .reversed, .expired, .forfeited]
    let used = ledger.accounts.flatMap { account in ends.map { account.total($0) } }.reduce(0, +)
    let open = ledger.accounts.map(\.open.minorUnits).reduce(0, +)
    #expect(accrued == used + open)
  }
}

private enum LedgerScene {
  static func euros(_ units: Int64) -> Money {
    guard let euro = Currency(code: "EUR") else { preconditionFailure("EUR is a currency") }
    return Money(minorUnits: units, euro)
  }

  static func earned(_ credit: String, _ random: inout SeededGenerator) -> Ledger.Earned {
    let source = SourceText(name: "a", "a")
    let citation = Citation(clause: nil, term: credit, range: SourceRange(source, 0..<1))
    let payment = CreditPayment(
      isSameInvoice: credit == "credit-0",
      atMost: Bool.random(using: &random) ? Percent(fraction: Ratio(1, 2)) : nil,
      lapsesAfter: Bool.random(using: &random) ? Limit(.months(3), citation: citation) : nil,
      atEnd: [nil, .paidOut, .forfeited].randomElement(using: &random) ?? nil
    )
    return Ledger.Earned(
      credit: credit,
      amount: euros(.random(in: 0...1_500, using: &random)),
      payment: Bool.random(using: &random) ? payment : nil,
      citation: citation
    )
  }
}
