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

  func reading(period: CalendarPeriod, bounds: Interval) -> LevelReading {
    let known = Interval(bounds.start, min(bounds.end, cutOff))
    let agreed = known.isEmpty ? IntervalSet() : hours[plan.hours].open(in: known)
    var detail = AvailabilityDetail()
    detail.hours = agreed.measure
    let outages = rows(plan.down)
    let down = IntervalSet(outages.filter { isLongEnough($0) }.map { span(of: $0) }).intersection(
      agreed
    )
    detail.down = down.measure

    var fromDown = IntervalSet()
    var fromAgreed = IntervalSet()
    for exclusion in plan.exclusions {
      let taken = take(exclusion, in: agreed)
      detail.exclusions.append((exclusion.exclusion.name, taken.windows))
      fromDown = fromDown.union(taken.set)
      if exclusion.exclusion.effect == .downAndAgreedTime {
        fromAgreed = fromAgreed.union(taken.set)
      }
    }
    let counted = down.subtracting(fromDown)
    let left = agreed.subtracting(fromAgreed)
    detail.leftOut = agreed.measure - left.measure
    detail.outages = windows(of: outages, in: agreed, without: fromDown)
    return reading(period, bounds, left, counted.intersection(left), detail)
  }

  private func reading(
    _ period: CalendarPeriod,
    _ bounds: Interval,
    _ left: IntervalSet,
    _ counted: IntervalSet,
    _ detail: AvailabilityDetail
  ) -> LevelReading {
    let below = left.measure.microseconds
    let above = below - counted.measure.microseconds
    let verdict = Verdicts.of(plan.level, above: above, below: below)
    return LevelReading(
      level: plan.level,
      period: period,
      above: above,
      below: below,
      unit: .time,
      verdict: verdict.verdict,
      isForgiven: verdict.isForgiven,
      openQuestions: cutOff < bounds.end ? ["the period is not over at the cut-off"] : [],
      detail: .availability(detail)
    )
  }

  // MARK: Intervals

  private func rows(_ source: AvailabilityPlan.Source) -> [IntervalRow] {
    let record = log.records[source.record]
    let intervals = (record.distinct ?? DistinctIntervals(record.intervals)).kept
    return intervals.filter { row in
      row.kind == source.kind && row.start < cutOff
        && (source.condition?.holds([], own: row.facts, in: record.pool) ?? true)
    }
  }

  // An interval that goes on is known up to the cut-off.
  private func span(of row: IntervalRow) -> Interval {
    Interval(row.start, min(row.end ?? cutOff, cutOff))
  }

  private func isLongEnough(_ row: IntervalRow) -> Bool {
    plan.availability.shortest.map { span(of: row).length >= $0 } ?? true
  }

  private func windows(
    of rows: [IntervalRow],
    in agreed: IntervalSet,
    without excluded: IntervalSet
  ) -> [AvailabilityDetail.Window] {
    rows.compactMap { row in
      let inside = agreed.intersection(span(of: row))
      guard let first = inside.intervals.first, let last = inside.intervals.last else { return nil }
      let isCounted = isLongEnough(row)
      let counted = isCounted ? inside.subtracting(excluded).measure : .zero
      var reason = counted == inside.measure ? nil : "\(inside.measure - counted) left out"
      if !isCounted { reason = "shorter than \(plan.availability.shortest ?? .zero)" }
      return AvailabilityDetail.Window(
        identity: row.shownIdentity,
        source: log.source(of: row),
        interval: Interval(first.start, last.end),
        counted: counted,
        reason: reason
      )
    }
  }

  // MARK: Exclusions

  private typealias Taken = (set: IntervalSet, windows: [AvailabilityDetail.Window])

  private func take(_ plan: AvailabilityPlan.ExclusionPlan, in agreed: IntervalSet) -> Taken {
    var set = IntervalSet()
    var windows: [AvailabilityDetail.Window] = []
    var left = plan.exclusion.quota
    for row in rows(plan.source) {
      let whole = agreed.intersection(span(of: row))
      guard let first = whole.intervals.first, let last = whole.intervals.last else { continue }
      var part = whole
      var reason: String?
      if let late = lateAnnouncement(row, plan) {
        part = IntervalSet()
        reason = late
      }
      if let between = plan.between, !part.isEmpty {
        let inside = part.intersection(hours[between].open(in: Interval(first.start, last.end)))
        if inside.measure < part.measure { reason = "outside the part of the day allowed" }
        part = inside
      }
      // Time that an earlier window has taken already does not use the quota again.
      part = part.subtracting(set)
      if let quota = left {
        let cut = part.prefix(quota)
        if cut.measure < part.measure { reason = "the quota is used up" }
        part = cut
        left = quota - cut.measure
      }
      set = set.union(part)
      windows.append(
        AvailabilityDetail.Window(
          identity: row.shownIdentity,
          source: log.source(of: row),
          interval: Interval(first.start, last.end),
          counted: part.measure,
          reason: reason
        )
      )
    }
    return (set, windows)
  }

  // Why an interval was not announced in time, or nil when it was or needs no announcement.
  private func lateAnnouncement(
    _ row: IntervalRow,
    _ plan: AvailabilityPlan.ExclusionPlan
  ) -> String? {
    guard let limit = plan.announced else { return nil }
    guard let slot = plan.announcedSlot else { return "never announced" }
    let announced = log.records[plan.source.record].pool[row.facts, slot]
    guard announced != FactPool.absent else { return "never announced" }
    let instant = Instant(microseconds: announced)
    // Hours are not known for ever back; what was announced before them was announced early enough.
    let known = hours.map(\.horizon.start).max() ?? instant
    let earliest = limit.end(after: max(instant, known), hours: hours, zone: zone)
    guard let earliest, earliest <= row.start else {
      return "announced too late, at \(instant)"
    }
    return nil
  }
}

extension IntervalSet {
  /// The earliest part of the set with a length.
  fileprivate func prefix(_ length: Span) -> IntervalSet {
    var left = length
    var parts: [Interval] = []
    for interval in intervals where left > .zero {
      let part = Interval(interval.start, min(interval.end, interval.start + left))
      parts.append(part)
      left = left - part.length
    }
    return IntervalSet(parts)
  }
}
