import Agreements
import Quantities
import ServiceHours

/// What a change of facts does to what is promised.
extension ClockFold {
  /// Applies a change of facts to a running clock.
  mutating func reprioritise(at instant: Int64, facts: SubjectFacts) -> String? {
    guard state.phase == .active || state.phase == .stopped && plan.mayUndoStops else { return nil }
    let isFresh = plan.clock.reprioritising.effect == .fresh
    let terms = terms(facts, from: isFresh ? instant : state.started)
    keep(.terms(terms, facts), at: instant)
    return state.phase == .active ? change(to: terms, facts, at: instant) : nil
  }

  mutating func change(
    to terms: ClockState.Terms,
    _ facts: SubjectFacts,
    at instant: Int64
  ) -> String? {
    let effect = plan.clock.reprioritising.effect
    // What is frozen is the first promise that the facts decide.
    if effect == .frozen, state.terms.isDecided { return nil }
    if state.terms.promises(theSameAs: terms) { return nil }
    advance(to: instant)
    state.change(to: terms, effect, at: instant, hours: hours)
    noteTerms(at: instant, facts)
    return "changes what is promised: \(effect.rawValue)"
  }

  func terms(_ facts: SubjectFacts, from start: Int64) -> ClockState.Terms {
    var terms = ClockState.Terms()
    switch plan.promise {
    case .duration(let length, let hours):
      guard let allowance = length.number(facts.rows), let table = hours.number(facts.rows) else {
        return terms
      }
      terms.isDecided = true
      guard allowance != FactPool.absent, table != FactPool.absent else { return terms }
      terms.allowance = allowance
      terms.hours = Int(table)
    case .workingDays(let count, let hours, let roll):
      guard let count = count.number(facts.rows), let table = hours.number(facts.rows) else {
        return terms
      }
      terms.isDecided = true
      guard count != FactPool.absent, table != FactPool.absent else { return terms }
      terms.basis = count
      terms.hours = Int(table)
      let due = self.hours[Int(table)].step(
        workingDays: Int(count),
        from: Instant(microseconds: start),
        rolled: roll
      )
      terms.due = due?.microseconds ?? .max
    case .days(let count):
      guard let count = count.number(facts.rows) else { return terms }
      terms.isDecided = true
      guard count != FactPool.absent else { return terms }
      terms.basis = count
      let due = zone.moving(Instant(microseconds: start)) { $0.adding(days: Int(count)) }
      terms.due = due.microseconds
    case .field(let slot):
      terms.isDecided = true
      terms.basis = facts.slots[slot]
      terms.due = facts.slots[slot]
    }
    return terms
  }
}
