import Agreements
import Diagnostics
import Quantities
import ServiceHours
import Settlement

/// An agreement that says nothing but what is paid for which share attained.
struct Bill {
  static let nowhere = Citation(
    clause: nil,
    term: "test",
    range: SourceRange(SourceText(name: "test", ""), 0..<0)
  )

  /// One row of bands: from a share on, up to just below another, so many percent.
  typealias Band = (from: String, below: String?, percent: String)

  var bands: [Band]
  var base: Int64
  var currency = "EUR"
  var cap: String?
  var rounding = Rounding.halfUp
  var levels: [(name: String, goal: String)]

  /// The fraction of a number in percent, such as `99.95`.
  static func percent(_ text: String) -> Ratio {
    let parts = text.split(separator: ".")
    let decimals = parts.count > 1 ? String(parts[1]) : ""
    var scale: Int128 = 100
    for _ in decimals { scale *= 10 }
    return Ratio(Int128(String(parts[0]) + decimals) ?? 0, scale)
  }

  var agreement: Agreement? {
    guard let currency = Currency(code: currency) else { return nil }
    var agreement = Agreement(
      id: "test",
      title: "Test",
      source: SourceText(name: "test", ""),
      inForceFrom: CivilDate(daysSinceEpoch: 20_000),
      zone: .utc
    )
    agreement.money = MoneyPolicy(currency: currency, rounding: rounding, citation: Self.nowhere)
    let money = Literal.money(Money(minorUnits: base, currency), per: "month")
    agreement.definitions = [Definition(name: "fee", value: money, citation: Self.nowhere)]
    agreement.tables = [table]
    agreement.levels = levels.map { level in
      ServiceLevel(
        name: level.name,
        measure: .clockMet(
          ClockShare(
            placedBy: EventPattern(
              record: "ticket",
              event: "opened",
              condition: nil,
              citation: Self.nowhere
            ),
            condition: nil,
            clock: "clock"
          )
        ),
        goal: Goal(Percent(fraction: Self.percent(level.goal))),
        tooFew: nil,
        empty: .noReading,
        citation: Self.nowhere
      )
    }
    agreement.credits = [
      Credit(
        name: "monthly",
        bands: "bands",
        output: "credit",
        base: "fee",
        cap: cap.map {
          Credit.Cap(percent: Percent(fraction: Self.percent($0)), citation: Self.nowhere)
        },
        citation: Self.nowhere
      )
    ]
    return agreement
  }

  private var table: RuleTable {
    RuleTable(
      id: "bands",
      title: "Bands",
      policy: .unique,
      isComplete: true,
      inputs: [.attained],
      outputs: ["credit"],
      rows: bands.map { band in
        RuleTable.Row(
          tests: [
            .range(
              lower: CellTest.Bound(Self.percent(band.from), isInclusive: true),
              upper: band.below.map { CellTest.Bound(Self.percent($0), isInclusive: false) }
            )
          ],
          answers: [
            .percent(Percent(fraction: Self.percent(band.percent)), of: nil)
          ],
          citation: Self.nowhere
        )
      },
      citation: Self.nowhere
    )
  }

  /// What levels that attained these shares come to.
  func settle(_ attained: [String: Ratio]) -> CreditSettlement? {
    guard let agreement else { return nil }
    let attainments = levels.compactMap { level in
      attained[level.name].map {
        Attainment(
          level: level.name,
          share: $0,
          goal: Goal(Percent(fraction: Self.percent(level.goal)))
        )
      }
    }
    return Settler.settle(agreement, attainments).first
  }
}
