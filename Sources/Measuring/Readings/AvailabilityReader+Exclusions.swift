import Agreements
import Quantities
import ServiceHours

/// What is left out of an availability.
extension AvailabilityReader {
  typealias Taken = (set: IntervalSet, windows: [AvailabilityDetail.Window])

  func take(
    _ plan: AvailabilityPlan.ExclusionPlan,
    _ part: Int64?,
    in agreed: IntervalSet
  ) -> Taken {
    var set = IntervalSet()
    var windows: [AvailabilityDetail.Window] = []
    var left = plan.exclusion.quota
    for row in rows(plan.source) where concerns(row, part, plan) {
      let whole = agreed.intersection(excused(row, plan.source))
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

  // An outage that is excused is excused as it counts.
  private func excused(_ row: IntervalRow, _ source: AvailabilityPlan.Source) -> Interval {
    let isOutage = source.record == plan.down.record && source.kind == plan.down.kind
    return isOutage ? counted(row) : span(of: row)
  }

  // An excluded interval that names a part takes from that part alone.
  private func concerns(
    _ row: IntervalRow,
    _ part: Int64?,
    _ plan: AvailabilityPlan.ExclusionPlan
  ) -> Bool {
    guard let part, let slot = plan.partSlot else { return true }
    let named = log.records[plan.source.record].pool[row.facts, slot]
    guard named != FactPool.absent else { return true }
    // The field may list its names in another order in another record.
    return name(of: named, at: slot, in: plan.source.record) == name(of: part)
  }

  private func name(of number: Int64, at slot: Int, in record: Int) -> String? {
    guard case .names(let names) = log.records[record].record.fields[slot].kind else { return nil }
    return names.indices.contains(Int(number)) ? names[Int(number)] : nil
  }

  private func name(of part: Int64) -> String? {
    plan.parts?.parts.first { $0.number == part }?.name
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
