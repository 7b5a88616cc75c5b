import Agreements
import Invoicing
import Measuring
import Quantities
import Revisions
import Settlement

/// Measures the periods that are invoiced, each part of one by the text that governs it.
struct InvoicedPeriods {
  private let amended: AmendedAgreement
  private let facts: FactChoice?
  private let periods: [CalendarPeriod]
  private var texts: [Int: InvoicedText] = [:]
  private var questions: [Int: [[String]]] = [:]

  /// The parts of each period, in order.
  private(set) var parts: [[InvoicedPart]] = []

  /// Measures periods.
  /// - Parameters:
  ///   - amended: The agreement and its data, the facts that count applied.
  ///   - facts: What was told beside the rows, or nil where nobody asked.
  ///   - periods: The periods, from the first in order without gaps.
  ///   - parts: The parts of each.
  /// - Throws: What measuring throws.
  init(
    amended: AmendedAgreement,
    facts: FactChoice?,
    periods: [CalendarPeriod],
    parts: [[PeriodPart]]
  ) throws {
    self.amended = amended
    self.facts = facts
    self.periods = periods
    for place in Set(parts.joined().map(\.text)).sorted() {
      try measure(place, upTo: parts.lastIndex { $0.contains { $0.text == place } } ?? 0)
    }
    self.parts = try parts.enumerated().map { page, own in
      try own.enumerated().compactMap { number, part in
        part.isWhole ? whole(part, page) : try self.part(part, page, number + 1)
      }
    }
  }

  // What a text says of all periods up to the last that it governs: its terms may look back on any of them.
  private mutating func measure(_ place: Int, upTo last: Int) throws {
    let text = amended.texts[place]
    let readings = try readings(
      PeriodPartPlace(
        part: PeriodPart(periods[last], text: place),
        earlier: Array(periods[..<last])
      )
    )
    let duties = text.dutiesOfCredits(in: periods)
    texts[place] = InvoicedText(
      text.agreement,
      readings.settled.map {
        var page = BookPage($0.period, $0.levels, series: text.figures[$0.period], text.agreement)
        page.duties = duties[$0.period] ?? []
        return page
      },
      usage: UsageReader(text.agreement, log: text.log, cutOff: text.cutOff),
      series: text.figures,
      duties: text.duties(onlyTold: true).readings().all,
      open: facts?.openUsage(under: place),
      cutOff: text.cutOff
    )
    questions[place] = readings.shown.map(Self.questions)
  }

  private func whole(_ part: PeriodPart, _ page: Int) -> InvoicedPart? {
    texts[part.text]?.period(page, questions: questions[part.text]?[page] ?? [])
  }

  private func part(_ part: PeriodPart, _ page: Int, _ number: Int) throws -> InvoicedPart? {
    let text = amended.texts[part.text]
    let readings = try readings(
      PeriodPartPlace(
        part: part,
        earlier: Array(text.agreement.periodsLookedAt(for: part.period).dropLast())
      )
    )
    let agreement = text.agreement.cut(to: part)
    let figures = text.figures.cut(to: part, text.agreement)
    let duties = amended.duties(of: part)
    let pages = readings.settled.map {
      var page = BookPage($0.period, $0.levels, series: figures[$0.period], agreement)
      page.duties = duties[$0.period] ?? []
      return page
    }
    return texts[part.text]?.part(
      page,
      days: (part.first, part.last),
      number: number,
      settling: (agreement, pages),
      questions: readings.shown.last.map(Self.questions) ?? []
    )
  }

  private func readings(_ place: PeriodPartPlace) throws -> (
    shown: [Measurement.Period], settled: [Measurement.Period]
  ) {
    guard let facts else {
      let readings = try amended.periods(of: place, wantsLists: false)
      return (readings, readings)
    }
    let readings = try facts.readings(place, wantsLists: false)
    return (readings.shown, readings.settling ?? readings.shown)
  }

  private static func questions(_ period: Measurement.Period) -> [String] {
    period.levels.flatMap { reading in
      reading.openQuestions.map { "\(reading.level.name): \($0)" }
    }
  }
}
