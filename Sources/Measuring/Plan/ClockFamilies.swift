import Agreements

/// Clocks that run alike and differ only in the allowance that is written: one of them runs for all,
/// and each holds its own allowance against what elapsed.
struct ClockFamilies: Sendable {
  /// For each clock, the one that runs for it: itself, or one before it.
  let leaders: [Int]

  /// For each clock that another runs for, what it promises itself.
  let promises: [Promised?]

  /// Finds the clocks of a record that run alike.
  /// - Parameters:
  ///   - clocks: The clocks.
  ///   - read: Those of which more is read than an outcome: each runs by itself.
  init(_ clocks: [ClockPlan], read: Set<Int>) {
    var leaders: [Int] = []
    for (place, clock) in clocks.enumerated() {
      let leader =
        read.contains(place)
        ? nil : leaders.indices.first { leaders[$0] == $0 && clocks[$0].runsAlike(clock) }
      leaders.append(leader ?? place)
    }
    self.leaders = leaders
    promises = clocks.indices.map { place in
      leaders[place] == place ? nil : clocks[place].promise.promised([])
    }
  }

  /// Each clock by itself.
  init(apart clocks: [ClockPlan]) {
    leaders = Array(clocks.indices)
    promises = clocks.map { _ in nil }
  }
}

extension ClockPlan {
  // True when the two differ in nothing but a written allowance of the same hours.
  fileprivate func runsAlike(_ other: ClockPlan) -> Bool {
    guard case .duration(let mine, let hours) = promise,
      case .duration(let theirs, let otherHours) = other.promise,
      mine.isPromised, theirs.isPromised, hours.isPromised,
      otherHours.table == nil, hours.numbers == otherHours.numbers
    else { return false }
    return clock.repeating == other.clock.repeating && clock.events == other.clock.events
      && clock.condition == other.clock.condition
      && clock.longestPause?.length == other.clock.longestPause?.length
      && clock.reopening.effect == other.clock.reopening.effect
      && clock.reopening.limit?.length == other.clock.reopening.limit?.length
      && clock.reopening.beyond == other.clock.reopening.beyond
  }
}

extension LookedPlan {
  // True when the number is written and promises something.
  fileprivate var isPromised: Bool { table == nil && numbers[0] != FactPool.absent }
}

extension Clock {
  // What acts on the clock, by role and pause; where in the text it is said does not matter.
  fileprivate var events: [ActingEvent] {
    var events = [ActingEvent(start), ActingEvent(stop), ActingEvent(reopening.event)]
    for pause in pauses { events += [ActingEvent(pause.from), ActingEvent(pause.until)] }
    return events + [ActingEvent(nil)] + cancellations.map { ActingEvent($0) }
  }
}

private struct ActingEvent: Equatable {
  let event: String?
  let condition: Condition?

  init(_ pattern: EventPattern?) {
    event = pattern?.event
    condition = pattern?.condition
  }
}
