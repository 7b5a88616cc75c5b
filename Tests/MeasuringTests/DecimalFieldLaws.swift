import AgreementLanguage
import Agreements
import Diagnostics
import Measuring
import Quantities
import ServiceHours
import TestSupport
import Testing

/// A field with three decimals comes to a thousandth of what a count of thousandths comes to.
struct DecimalFieldLaws {
  private static let statistics = [
    "sum of #", "mean of #", "median of #", "greatest #", "smallest #",
    "95th percentile of #, nearest rank", "90th percentile of #, exclusive",
    "share where # >= EDGE", "share where # < EDGE",
  ]

  /// An agreement that measures both fields in every way; the edge of shares is one number in both.
  private static func text(edge: Int64) -> String {
    let edges = ["whole": "\(edge)", "fine": Ratio(Int128(edge), 1_000).decimal(places: 3)]
    let rows = ["whole", "fine"].flatMap { field in
      statistics.enumerated().map { number, statistic in
        let measured = statistic.replacing("#", with: field)
          .replacing("EDGE", with: edges[field] ?? "")
        return "| \(field)-\(number) | samples taken in month | \(measured) | none | no reading |"
      }
    }
    return """
      # Samples

      ```agreement samples
      provider: Provider Ltd; signs director
      customer: Customer Ltd; signs director
      in force: 2026-01-01 to 2026-12-31
      zone: UTC
      periods: calendar months
      prevails: terms
      ```

      ## 1. Samples {#samples}

      ```record sample
      events: taken
      taken has: whole count; fine number to 0.001
      ```

      Table: Levels {#level-list level}

      | level | out of | measured | goal | none at all |
      | --- | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      ```change
      signed by: provider.director and customer.director
      ```
      """
  }

  @Test(arguments: UInt64(1)...30)
  func `a field with decimals and a count of its steps come to the same`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let values = (0..<Int.random(in: 1...25, using: &random)).map { _ in
      Int64.random(in: 0...2_000, using: &random)
    }
    // Of nought and more everything holds, which a text may not ask.
    let text = Self.text(edge: max(1, values.randomElement(using: &random) ?? 1))
    let agreement = try #require(
      Compiler.compileAgreement(SourceText(name: "samples.agreement.md", text)) { _ in nil }
        .agreement
    )
    var log = EventLog(agreement, feeds: [])
    let month = try #require(CalendarPeriod("2026-03"))
    let start = agreement.zone.startOfDay(month.first)
    for (number, value) in values.enumerated() {
      log.records[0].tell(
        0,
        of: "\(number)",
        at: start + .minutes(Int64(number)),
        sequence: Int64(number),
        facts: [value, value]
      )
    }
    let dates = month.first.adding(days: -40)...month.end.adding(days: 40)
    let measurer = Measurer(
      PlanCompiler.compile(agreement, covering: dates),
      log: log,
      cutOff: agreement.zone.startOfDay(month.end)
    )
    let levels = try #require(measurer.measure([month]).periods.first).levels
    #expect(levels.count == 2 * Self.statistics.count)
    for (whole, fine) in zip(levels, levels.dropFirst(Self.statistics.count)) {
      let isShare = whole.level.unit == .share
      let attained = try #require(whole.attained)
      #expect(fine.attained == attained / Ratio(isShare ? 1 : 1_000), "\(fine.level.name)")
    }
  }
}
