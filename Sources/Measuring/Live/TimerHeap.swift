/// Timers by instant: the earliest is looked at and taken in a few steps.
///
/// A timer that is set anew is not searched for: the old one stays until its turn and is told from the
/// valid one by its instant.
struct TimerHeap: Sendable {
  /// When a clock must be looked at.
  struct Timer: Sendable {
    let at: Int64
    let clock: Int32
  }

  private var timers: [Timer] = []

  var count: Int { timers.count }
  var first: Timer? { timers.first }

  mutating func insert(_ timer: Timer) {
    timers.append(timer)
    var place = timers.count - 1
    while place > 0, timers[place].at < timers[(place - 1) / 2].at {
      timers.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// Takes the earliest timer, of which there must be one.
  mutating func removeFirst() -> Timer {
    timers.swapAt(0, timers.count - 1)
    let first = timers.removeLast()
    sift(0)
    return first
  }

  /// Keeps only timers that are still valid.
  mutating func removeAll(where isStale: (Timer) -> Bool) {
    timers.removeAll(where: isStale)
    for place in stride(from: timers.count / 2, through: 0, by: -1) { sift(place) }
  }

  private mutating func sift(_ start: Int) {
    var place = start
    while place * 2 + 1 < timers.count {
      var child = place * 2 + 1
      if child + 1 < timers.count, timers[child + 1].at < timers[child].at { child += 1 }
      if timers[place].at <= timers[child].at { return }
      timers.swapAt(place, child)
      place = child
    }
  }
}
