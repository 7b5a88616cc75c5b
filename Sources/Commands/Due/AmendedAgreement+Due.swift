import Agreements
import ArgumentParser
import Measuring
import Quantities
import Rendering
import Revisions
import Settlement

extension AmendedAgreement {
  /// The open clocks that fall due within a span, or all of them, each under the text that binds its subject;
  /// a miss costs what the text that governs each period says.
  /// - Throws: `ValidationError` when the texts cannot count or settle it together.
  func due(within span: Span?) throws -> DueReport {
    let open = try openClocks().filter { open in
      guard let span else { return true }
      return open.clock.reading.due.map { $0 - cutOff <= span } ?? false
    }
    var pricers = try pricers(of: open)
    let lines = try open.map { open in
      DueReport.Line(
        open.clock.counted(open.countings.flatMap(\.placements)),
        cost: try cost(of: open, &pricers),
        textVersion: texts[open.text].provenance.textVersion
      )
    }
    let today = texts[textToday]
    return DueReport(
      today.agreement,
      lines,
      cutOff: cutOff,
      textVersion: today.provenance.textVersion
    )
  }

  // One pricer a part of a period, each by the text that governs it; periods of one text are measured at once.
  private func pricers(of open: [OpenUnderText]) throws -> [PeriodPart: MissPricer] {
    let parts = Set(open.flatMap(\.countings).map(\.part)).sorted { $0.first < $1.first }
    var pricers: [PeriodPart: MissPricer] = [:]
    for (place, whole) in Dictionary(grouping: parts.filter(\.isWhole), by: \.text) {
      let measured = try measure(whole.map(\.period), by: place, wantsLists: false).periods
      let pricer = MissPricer(texts[place].agreement, periods: measured)
      for part in whole { pricers[part] = pricer }
    }
    for part in parts where !part.isWhole {
      let measured = try measure(part, wantsLists: false).periods
      pricers[part] = MissPricer(texts[part.text].agreement.cut(to: part), periods: measured)
    }
    return pricers
  }

  private func cost(
    of open: OpenUnderText,
    _ pricers: inout [PeriodPart: MissPricer]
  ) throws -> MissCost {
    let costs = open.countings.map { counting in
      pricers[counting.part]?.cost(of: open.clock.counted(counting.placements)) ?? .noCreditRule
    }
    let currencies = Set(
      costs.compactMap { cost in if case .credit(let money) = cost { money.currency } else { nil } }
    )
    guard currencies.count < 2 else {
      let codes = currencies.map(\.code).sorted().joined(separator: " and ")
      throw ValidationError(
        "\(open.clock.subject) counts in periods that are settled in \(codes): what a miss costs is no one sum"
      )
    }
    return MissCost.sum(costs)
  }
}
