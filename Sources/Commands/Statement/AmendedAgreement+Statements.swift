import Agreements
import ArgumentParser
import Measuring
import Quantities
import Rendering
import Revisions
import ServiceHours
import Settlement

extension AmendedAgreement {
  /// The statement of one settlement period, or of each part of one that a change splits, under the text that
  /// governs it.
  /// - Parameters:
  ///   - period: The period.
  ///   - wantsLists: True when subjects must be named that were missed, open or left out.
  ///   - facts: What was told beside the rows, or nil where nobody asked.
  /// - Returns: The parts, in order.
  /// - Throws: `ValidationError` when it is no settlement period, or the agreement is not in force in it.
  func statements(
    of period: CalendarPeriod,
    wantsLists: Bool = true,
    facts: FactChoice? = nil
  ) throws -> [StatementPart] {
    let text = text(governing: period)
    let periods = try text.settlementPeriods(in: PeriodsArgument(period))
    guard let length = text.agreement.periods, length == period.length else {
      let names = periods.prefix(4).map(\.description).joined(separator: ", ")
      let more = periods.count > 4 ? " …" : ""
      throw ValidationError("a statement is of one period; \(period) has several: \(names)\(more)")
    }
    return try versions.parts(of: period).filter { texts[$0.text].agreement.isInForce(on: $0) }
      .map { try statement(of: $0, wantsLists, facts) }
  }

  private func statement(
    of part: PeriodPart,
    _ wantsLists: Bool,
    _ facts: FactChoice?
  ) throws -> StatementPart {
    let text = texts[part.text]
    let place = PeriodPartPlace(
      part: part,
      earlier: Array(text.agreement.periodsLookedAt(for: part.period).dropLast())
    )
    let readings =
      try facts?.readings(place, wantsLists: wantsLists)
      ?? FiledFacts.Readings(
        shown: try periods(of: place, wantsLists: wantsLists),
        settling: nil
      )
    guard let measured = readings.shown.last, measured.period == part.period else {
      throw ValidationError("\(text.agreement.id) has nothing to state for \(part.period)")
    }
    var statement = Statement(
      text.agreement.cut(to: part),
      measured,
      after: Array(readings.shown.dropLast()),
      settling: readings.settling,
      series: text.figures.cut(to: part, text.agreement),
      duties: duties(of: part),
      cutOff: text.cutOff,
      receipts: text.log.receipts
    )
    statement.facts = try facts?.listed(place)
    guard wantsLists else {
      // Who asks for figures alone lists no duties either, which would take a pass over the rows.
      return StatementPart(
        part,
        statement,
        text.provenance,
        amounts: text.agreement.amounts(of: part, text.figures)
      )
    }
    // A duty belongs to the part in which it is due.
    let days = statement.agreement.bounds(of: part.period)
    statement.duties = text.duties(onlyTold: true).readings(dueIn: part.period).all.filter {
      $0.due.map { days.start < $0.end && $0.end <= days.end } ?? true
    }
    return StatementPart(
      part,
      statement,
      text.provenance,
      amounts: text.agreement.amounts(of: part, text.figures)
    )
  }

  /// The duties that credits ask for, of the periods that the statement of a part looks at.
  func duties(of part: PeriodPart) -> [CalendarPeriod: [DutyReading]] {
    let text = texts[part.text]
    var duties = text.dutiesOfCredits(in: text.agreement.periodsLookedAt(for: part.period))
    // A duty belongs to the part in which it is due.
    let days = text.agreement.cut(to: part).bounds(of: part.period)
    duties[part.period]?.removeAll { reading in
      reading.due.map { $0.end <= days.start || $0.end > days.end } ?? false
    }
    return duties
  }
}

extension Agreement {
  /// True when it is in force on a day of the part.
  func isInForce(on part: PeriodPart) -> Bool {
    part.end > inForce.first && (inForce.last.map { part.first <= $0 } ?? true)
  }
}
