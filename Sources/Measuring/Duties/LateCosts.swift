import Agreements
import Quantities
import ServiceHours

/// Works out what follows from lateness.
struct LateCosts {
  let agreement: Agreement
  let counters: PeriodCounters

  /// What follows when a duty is done, or not yet done, at an instant after it was due.
  func consequences(of duty: Duty, due: PeriodCount, until end: Instant) -> [LateConsequence] {
    duty.ifLate.map { effect in
      LateConsequence(
        effect: effect,
        amount: owed(effect, due, end),
        interest: interest(effect, due, end)
      )
    }
  }

  private func interest(
    _ effect: LateEffect,
    _ due: PeriodCount,
    _ end: Instant
  ) -> LateConsequence.InterestDays? {
    guard case .interest = effect else { return nil }
    let last = agreement.zone.civilTime(at: end).date
    let first = due.last.adding(days: 1)
    let days = Int(last.daysSinceEpoch - due.last.daysSinceEpoch)
    return .init(first: first, last: last, days: max(0, days))
  }

  private func owed(
    _ effect: LateEffect,
    _ due: PeriodCount,
    _ end: Instant
  ) -> LateConsequence.Owed? {
    guard case .amount(let rule, let stretch, let most) = effect, let value = value(rule) else {
      return nil
    }
    let times = stretch.map { stretches($0, after: due, until: end) } ?? .one
    let limit = most.flatMap(self.value)?.exact
    let whole = times * value.exact
    let isAtMost = limit.map { whole >= $0 } ?? false
    let exact = isAtMost ? limit ?? whole : whole
    return LateConsequence.Owed(
      times: times,
      share: value.baseAmount.flatMap { $0 == .zero ? nil : exact / $0 },
      base: value.base,
      exact: exact,
      currency: value.currency,
      isAtMost: isAtMost
    )
  }

  // MARK: Stretches

  /// How many stretches lie between the end of a duty's time and an instant.
  private func stretches(
    _ stretch: LateEffect.Stretch,
    after due: PeriodCount,
    until end: Instant
  ) -> Ratio {
    let anchor = CountingAnchor(due.end, in: agreement.zone)
    func boundary(_ number: Int) -> Instant? {
      number == 0
        ? due.end
        // Lateness is counted by the clock: no rule of law moves its days.
        : counters.count(
          stretch.length,
          times: number,
          anchor,
          .plain(stretch.length.citation)
        )?.end
    }
    var full = 0
    while let next = boundary(full + 1), next <= end, full < LateCosts.mostStretches { full += 1 }
    guard let from = boundary(full), let to = boundary(full + 1), from < to else {
      return Ratio(Int128(full))
    }
    switch stretch.part {
    case .full: return Ratio(Int128(full))
    case .started: return Ratio(Int128(full + (from < end ? 1 : 0)))
    case .proRata:
      let part = Int128((end - from).microseconds)
      return Ratio(Int128(full)) + Ratio(part, Int128((to - from).microseconds))
    }
  }

  private static let mostStretches = 36_525

  // MARK: Amounts

  private struct Value {
    let exact: Ratio
    let currency: Currency
    var base: String?
    var baseAmount: Ratio?
  }

  private func value(_ rule: AmountRule) -> Value? {
    switch rule {
    case .written(let money, _): return Value(exact: money.exact, currency: money.currency)
    case .defined(let name):
      return money(name).map { Value(exact: $0.exact, currency: $0.currency) }
    case .share(let share, let base):
      return money(base).map {
        Value(
          exact: share.fraction * $0.exact,
          currency: $0.currency,
          base: base,
          baseAmount: $0.exact
        )
      }
    }
  }

  private func money(_ name: String) -> Money? {
    guard case .money(let money, _) = agreement.definition(name)?.value else { return nil }
    return money
  }
}
