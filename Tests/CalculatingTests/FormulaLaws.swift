import AgreementLanguage
import Agreements
import Calculating
import Diagnostics
import Quantities
import Settlement
import TestSupport
import Testing

/// Formulas as texts against a plain reading of them.
struct FormulaLaws {
  @Test(arguments: 1...UInt64(Deep.isWanted ? 2_000 : 60))
  func `a formula comes to what its words say`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let drawn = (0..<6).map { _ in RandomFormula.draw(3, &random) }
    let lines = drawn.enumerated().map { "f\($0.offset): \($0.element.text)" }
    let agreement = try Text.agreement(calculating: lines)
    let page = BookPage(figures: PeriodPage(Text.march), attained: [])
    let results = Book(agreement, [page]).calculations(on: 0).flatMap(\.lines)
    #expect(results.count == drawn.count)
    for (line, formula) in zip(results, drawn) {
      #expect(line.worked.known?.ratio == formula.value, "\(formula.text)")
    }
  }

  @Test(arguments: 1...UInt64(Deep.isWanted ? 500 : 40))
  func `looking back by windows is looking at each month`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let size = Int.random(in: 1...6, using: &random)
    let agreement = try Text.agreement(calculating: [
      "total: sum of units over the last \(size) months",
      "mean-before: mean of units over the \(size) months before",
      "many: months of the last \(size) months with units > 50",
      "running: months running with units > 50",
      "year: sum of units over this calendar year",
      "balance: (balance of the month before, or 0 where not known) + units",
    ])
    let units = (0..<20).map { _ in Int.random(in: 0...100, using: &random) }
    let months = CalendarPeriod.series(of: .month, from: Text.march, to: Text.month(after: 19))
    let pages = zip(months, units).map { month, units in
      let figure = SeriesFigures.Figure(value: Ratio(Int128(units)), range: agreement.source.whole)
      return BookPage(figures: PeriodPage(month, series: ["units": figure]), attained: [])
    }
    let book = Book(agreement, pages)
    // Asked for in any order, the answers are the same.
    for page in units.indices.shuffled(using: &random) {
      let values = book.calculations(on: page).flatMap(\.lines).map { $0.worked.known?.ratio }
      let last = units[max(0, page + 1 - size)...page]
      let before = units[max(0, page - size)..<page]
      let year = months[page].first.year
      #expect(values[0] == Ratio(Int128(last.reduce(0, +))))
      #expect(
        values[1]
          == (before.isEmpty ? nil : Ratio(Int128(before.reduce(0, +)), Int128(before.count)))
      )
      #expect(values[2] == Ratio(Int128(last.count { $0 > 50 })))
      #expect(values[3] == Ratio(Int128(units[...page].reversed().prefix { $0 > 50 }.count)))
      let ofYear = zip(months, units).prefix(page + 1).filter { $0.0.first.year == year }
      #expect(values[4] == Ratio(Int128(ofYear.map(\.1).reduce(0, +))))
      #expect(values[5] == Ratio(Int128(units[...page].reduce(0, +))))
    }
  }

  @Test(arguments: 1...UInt64(Deep.isWanted ? 500 : 40))
  func `slices add up to the whole, however it is cut`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let ends = Set((0..<4).map { _ in Int.random(in: 1...500, using: &random) }).sorted()
    let prices = (0...ends.count).map { _ in Int.random(in: 0...30, using: &random) }
    var rows: [String] = []
    for (place, price) in prices.enumerated() {
      let from = place == 0 ? nil : ends[place - 1]
      let to = place == ends.count ? nil : ends[place]
      let range = to.map { to in from.map { "> \($0) to \(to)" } ?? "<= \(to)" } ?? "> \(from ?? 0)"
      rows.append("| \(range) | \(price) |")
    }
    let agreement = try Text.agreement(
      calculating: ["charge: each slice of units at prices.price"],
      table: ["| units | -> price |", "| --- | --- |"] + rows
    )
    let units = Int.random(in: 0...700, using: &random)
    let figure = SeriesFigures.Figure(value: Ratio(Int128(units)), range: agreement.source.whole)
    let page = BookPage(figures: PeriodPage(Text.march, series: ["units": figure]), attained: [])
    let charge = Book(agreement, [page]).calculations(on: 0)[0].lines[0].worked.known?.ratio
    // One unit after the other, each at the price of where it lies.
    let expected = (0..<units).reduce(0) { sum, unit in
      sum + prices[ends.firstIndex { unit < $0 } ?? ends.count]
    }
    #expect(charge == Ratio(Int128(expected)))
  }
}
