import Agreements
import Quantities
import ServiceHours

extension ClockState {
  /// Counts a stretch against the allowance, and notes when it is used up.
  mutating func count(_ from: Int64, _ to: Int64, in table: HoursTable) {
    let start = Instant(microseconds: from)
    let gained = table.served(from: start, to: Instant(microseconds: to)).microseconds
    if usedUpAt == FactPool.absent, gained > 0, elapsed + gained >= terms.allowance {
      let left = Span(microseconds: terms.allowance - elapsed)
      usedUpAt = table.add(left, to: start)?.microseconds ?? FactPool.absent
    }
    elapsed += gained
  }

  /// Takes over new terms and works out what has elapsed, by the rule of the text.
  ///
  /// Time for which nothing was promised is measured in the hours of the first promise after it.
  mutating func change(
    to new: Terms,
    _ effect: Reprioritising.Effect,
    at instant: Int64,
    hours: [HoursTable]
  ) {
    if terms.allowance != FactPool.absent { lastAllowance = terms.allowance }
    terms = new
    usedUpAt = FactPool.absent
    if effect == .fresh {
      elapsed = 0
      stretches.removeAll(keepingCapacity: true)
    }
    guard new.allowance != FactPool.absent else { return }
    switch effect {
    case .fromOriginalStart: elapsed = 0
    case .proRata: elapsed = scaled(elapsed, from: lastAllowance, to: new.allowance)
    case .fresh, .keepsElapsed, .frozen: break
    }
    if elapsed > 0, elapsed >= new.allowance { usedUpAt = instant }
    for (from, to) in stretches { count(from, to, in: hours[new.hours]) }
    if effect != .fromOriginalStart { stretches.removeAll(keepingCapacity: true) }
  }

  // The same share of the new allowance, to the nearest microsecond.
  private func scaled(_ elapsed: Int64, from old: Int64, to new: Int64) -> Int64 {
    guard old > 0 else { return elapsed }
    let share = Ratio(Int128(elapsed), Int128(old)) * Ratio(Int128(new))
    return Int64(clamping: share.rounded(.halfUp))
  }
}
