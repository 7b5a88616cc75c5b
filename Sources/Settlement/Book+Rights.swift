import Agreements
import Calculating
import Quantities

extension Book {
  /// The rights that results give in a period, in the order of the agreement: rights, then endings.
  ///
  /// A right arises in the period whose result completes what gives it, and again in each that does.
  package func rights(on page: Int) -> [ArisenRight] {
    let rights = agreement.governance.rights.flatMap { right in
      right.triggers.compactMap { trigger in
        arise(trigger, on: page).map {
          ArisenRight(
            name: right.name,
            by: right.by,
            may: right.may,
            trigger: trigger,
            periods: $0,
            citation: right.citation
          )
        }
      }
    }
    let endings = agreement.governance.endings.flatMap { ending in
      ending.triggers.compactMap { owned in
        arise(owned.trigger, on: page).map {
          ArisenRight(
            name: ending.name,
            by: owned.by,
            may: nil,
            trigger: owned.trigger,
            periods: $0,
            citation: ending.citation
          )
        }
      }
    }
    return rights + endings
  }

  /// The periods that complete a trigger with this one, or nil when they do not.
  private func arise(_ trigger: Trigger, on page: Int) -> [CalendarPeriod]? {
    switch trigger {
    case .event, .late: return nil
    case .attained(let level, let test, let times):
      return complete(times, of: times, on: page) { place in
        self.pages[place].figures.levels[level]?.attained.map { test.allows($0) } ?? false
      }
    case .missed(let level, let times, let window):
      return complete(times, of: window, on: page) {
        self.pages[$0].figures.levels[level]?.isMet == false
      }
    case .capReached(let credit, let times, let window):
      return complete(times, of: window, on: page) { self.reachesCap(credit, on: $0) }
    }
  }

  private func complete(
    _ times: Int64,
    of window: Int64,
    on page: Int,
    _ counts: (Int) -> Bool
  ) -> [CalendarPeriod]? {
    let size = Int(clamping: max(1, window))
    guard counts(page), times > 0 else { return nil }
    let places = (max(0, page - size + 1)...page).filter(counts)
    return places.count >= Int(clamping: times) ? places.map { pages[$0].figures.period } : nil
  }

  private func reachesCap(_ credit: String, on page: Int) -> Bool {
    if let settlement = settlements(on: page).first(where: { $0.credit.name == credit }) {
      return settlement.reachesCap
    }
    return workedSettlements(on: page).first { $0.credit.name == credit }?.reachesCap == true
  }
}
