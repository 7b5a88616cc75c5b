import Agreements
import Quantities

/// The parts of a service, each down by itself, and how much of an interval counts.
extension AvailabilityReader {
  /// Reads one part of the service, or the whole.
  func read(
    _ part: Int64?,
    in agreed: IntervalSet,
    _ detail: inout AvailabilityDetail
  ) -> (left: Span, lost: Ratio) {
    let outages = rows(plan.down).filter { concerns($0, part, plan.parts?.slot) }
    let counting = outages.filter { isLongEnough($0) && isPlaced($0) }
    let down = IntervalSet(counting.map { counted($0) }).intersection(agreed)
    var fromDown = IntervalSet()
    var fromAgreed = IntervalSet()
    for (place, exclusion) in plan.exclusions.enumerated() {
      let taken = take(exclusion, part, in: agreed)
      if detail.exclusions.count == place {
        detail.exclusions.append((exclusion.exclusion.name, []))
      }
      detail.exclusions[place].windows += taken.windows
      fromDown = fromDown.union(taken.set)
      if exclusion.exclusion.effect == .downAndAgreedTime {
        fromAgreed = fromAgreed.union(taken.set)
      }
    }
    let left = agreed.subtracting(fromAgreed)
    detail.hours += agreed.measure
    detail.down += down.measure
    detail.leftOut += agreed.measure - left.measure
    detail.outages += windows(of: outages, in: agreed, without: fromDown)
    let lost = lost(counting, in: left.subtracting(fromDown))
    return (left.measure, lost)
  }

  // The time lost: of several intervals that hold at once the worst counts, and each instant once.
  private func lost(_ rows: [IntervalRow], in left: IntervalSet) -> Ratio {
    let byShare = Dictionary(grouping: rows) { share(of: $0) }
    var (lost, covered) = (Ratio.zero, IntervalSet())
    for share in byShare.keys.sorted(by: >) {
      let set = IntervalSet((byShare[share] ?? []).map { counted($0) })
      let new = set.intersection(left).subtracting(covered)
      lost = lost + share * Ratio(Int128(new.measure.microseconds))
      covered = covered.union(set)
    }
    return lost
  }

  // What names no part concerns every part, as maintenance of the whole does.
  private func concerns(_ row: IntervalRow, _ part: Int64?, _ slot: Int?) -> Bool {
    guard let part, let slot else { return true }
    let named = log.records[plan.down.record].pool[row.facts, slot]
    return named == part || named == FactPool.absent
  }

  // True when the interval names all that decides how much of it counts.
  func isPlaced(_ row: IntervalRow) -> Bool {
    let pool = log.records[plan.down.record].pool
    return [plan.parts?.slot, plan.losses?.slot].compactMap(\.self)
      .allSatisfy { pool[row.facts, $0] != FactPool.absent }
  }

  func share(of row: IntervalRow) -> Ratio {
    guard let losses = plan.losses else { return .one }
    let number = log.records[plan.down.record].pool[row.facts, losses.slot]
    return losses.shares[number]?.fraction ?? .zero
  }
}
