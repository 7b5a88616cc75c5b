import Agreements
import Quantities
import ServiceHours

/// Works out one level of availability in one period.
struct AvailabilityReader {
  let plan: AvailabilityPlan
  let hours: [HoursTable]
  let zone: Zone
  let log: EventLog
  let cutOff: Instant

  /// The reading of a period.
  /// - Parameters:
  ///   - period: The period.
  ///   - bounds: The days that are looked at.
  ///   - end: Where the period ends.
  /// - Returns: The time good out of the time agreed.
  func reading(period: CalendarPeriod, bounds: Interval, end: Instant) -> LevelReading {
    let known = Interval(bounds.start, min(bounds.end, cutOff))
    let agreed = known.isEmpty ? IntervalSet() : hours[plan.hours].open(in: known)
    var detail = AvailabilityDetail()
    detail.isDegraded = plan.losses != nil
    detail.unplaced = rows(plan.down).count { !isPlaced($0) }
    var (left, lost) = (Ratio.zero, Ratio.zero)
    for part in plan.parts?.parts.map(Optional.some) ?? [nil] {
      let found = read(part?.number, in: agreed, &detail)
      let weight = Ratio(Int128(part?.weight ?? 1))
      left = left + weight * Ratio(Int128(found.left.microseconds))
      lost = lost + weight * found.lost
      guard let part else { continue }
      detail.parts.append(
        .init(name: part.name, weight: part.weight, agreed: found.left, lost: found.lost)
      )
    }
    return reading(period, end, left, left - lost, detail)
  }

  private func reading(
    _ period: CalendarPeriod,
    _ end: Instant,
    _ left: Ratio,
    _ good: Ratio,
    _ detail: AvailabilityDetail
  ) -> LevelReading {
    // Shares of microseconds are written over one denominator, so that both figures are whole.
    let above = Int64(clamping: (good * Ratio(good.denominator)).numerator)
    let below = Int64(clamping: (left * Ratio(good.denominator)).numerator)
    let verdict = Verdicts.of(plan.level, above: above, below: below)
    var questions = cutOff < end ? ["the period is not over at the cut-off"] : []
    if detail.unplaced > 0 {
      let verb = detail.unplaced == 1 ? "interval lacks" : "intervals lack"
      questions.append("\(detail.unplaced.grouped) \(verb) a name that weighs it")
    }
    return LevelReading(
      level: plan.level,
      period: period,
      above: above,
      below: below,
      unit: .time,
      verdict: verdict.verdict,
      isForgiven: verdict.isForgiven,
      openQuestions: questions,
      detail: .availability(detail)
    )
  }

  // MARK: Intervals

  func rows(_ source: AvailabilityPlan.Source) -> [IntervalRow] {
    let record = log.records[source.record]
    let intervals = (record.distinct ?? DistinctIntervals(record.intervals)).kept
    return intervals.filter { row in
      row.kind == source.kind && row.start < cutOff
        && (source.condition?.holds([], own: row.facts, in: record.pool) ?? true)
    }
  }

  // An interval that goes on is known up to the cut-off.
  func span(of row: IntervalRow) -> Interval {
    Interval(row.start, min(row.end ?? cutOff, cutOff))
  }

  // What counts of an outage: all of it, or the blocks the text says.
  func counted(_ row: IntervalRow) -> Interval {
    plan.availability.blocks.map { $0.counted(span(of: row)) } ?? span(of: row)
  }

  func isLongEnough(_ row: IntervalRow) -> Bool {
    plan.availability.shortest.map { span(of: row).length >= $0 } ?? true
  }

  func windows(
    of rows: [IntervalRow],
    in agreed: IntervalSet,
    without excluded: IntervalSet
  ) -> [AvailabilityDetail.Window] {
    rows.compactMap { row in
      let inside = agreed.intersection(span(of: row))
      let blocks = agreed.intersection(counted(row))
      guard let first = inside.intervals.first, let last = inside.intervals.last else { return nil }
      let isCounted = isLongEnough(row)
      let counted = isCounted && isPlaced(row) ? blocks.subtracting(excluded).measure : .zero
      var reason = counted == blocks.measure ? nil : "\(blocks.measure - counted) left out"
      if blocks != inside, isCounted, let words = plan.availability.blocks?.words {
        reason = reason.map { "\(words), \($0)" } ?? words
      }
      if !isCounted { reason = "shorter than \(plan.availability.shortest ?? .zero)" }
      if !isPlaced(row) { reason = "lacks a name that weighs it" }
      if plan.losses != nil, isCounted, isPlaced(row), share(of: row) != .one {
        let share = "counts \(Percent(fraction: share(of: row), decimals: 2))"
        reason = reason.map { "\($0), the rest \(share)" } ?? share
      }
      return AvailabilityDetail.Window(
        identity: row.shownIdentity,
        source: log.source(of: row),
        interval: Interval(first.start, last.end),
        counted: counted,
        reason: reason
      )
    }
  }
}

extension TimeBlocks {
  /// Why an outage counts otherwise than it lasted.
  fileprivate var words: String {
    countsStarted ? "each started \(length) counts" : "full blocks of \(length) only"
  }
}
