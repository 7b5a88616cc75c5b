import Agreements
import ArgumentParser
import Measuring
import Quantities
import Rendering
import Revisions
import ServiceHours

extension AmendedAgreement {
  /// What pictures show beside the statement of a period.
  /// - Parameters:
  ///   - period: The period, which is settled as a whole.
  ///   - count: How many periods before it are looked at, at most.
  /// - Returns: The earlier periods of which rows tell, each under the text that governed it, and how long the runs took
  ///   that stopped in the period.
  func hindsight(of period: CalendarPeriod, reaching count: Int = 11) -> Hindsight {
    let agreement = text(governing: period).agreement
    return Hindsight(
      past: past(of: period, reaching: count),
      taken: TakenTime.all(
        agreement,
        subjects(in: [period]).map { ($0.text.agreement, $0.1) },
        in: agreement.bounds(of: period)
      )
    )
  }

  /// The readings of the periods before one, as far back as rows tell.
  func past(of period: CalendarPeriod, reaching count: Int) -> [PastReadings] {
    guard let begin = firstTold else { return [] }
    let agreement = text(governing: period).agreement
    let told = CalendarPeriod(period.length, holding: agreement.zone.civilTime(at: begin).date)
    guard told < period else { return [] }
    let all = agreement.settlementPeriods(from: told, to: period).filter { $0 < period }
    var past: [PastReadings] = []
    var pending: [PeriodPart] = []
    for part in all.suffix(count).flatMap(versions.parts) {
      let isWhole = part == PeriodPart(part.period, text: part.text)
      if let last = pending.last, !isWhole || last.text != part.text {
        past += readings(of: pending)
        pending = []
      }
      if isWhole { pending.append(part) } else { past += readings(of: part) }
    }
    return past + readings(of: pending)
  }

  // No outage in a month is no gap in the rows; no ticket is.
  private var firstTold: Instant? {
    let log = texts[0].log
    let ticking = log.receipts.filter { receipt in
      log.feeds.first { $0.name == receipt.feed }.map { $0.shape != .intervals } ?? true
    }
    return ticking.compactMap(\.first).min() ?? log.firstInstant
  }

  // Whole periods under one text are measured together.
  private func readings(of parts: [PeriodPart]) -> [PastReadings] {
    guard let text = parts.first?.text else { return [] }
    let measured = try? measure(parts.map(\.period), by: text, wantsLists: false)
    return parts.enumerated().map { place, part in
      // A text whose levels cannot count what another binds leaves a gap.
      PastReadings(texts[text].agreement, measured?.periods[place].levels ?? [], of: part)
    }
  }

  private func readings(of part: PeriodPart) -> [PastReadings] {
    let measured = try? measure(part, wantsLists: false)
    return [
      PastReadings(texts[part.text].agreement, measured?.periods.last?.levels ?? [], of: part)
    ]
  }
}
