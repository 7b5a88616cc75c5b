/// The rules of a zone: the changes of its offset one by one, then a rule that repeats every year.
final class ZoneRules: Sendable {
  /// The seconds since 1970 at which the offset changes, ascending.
  let transitions: [Int64]

  /// Seconds east of UTC: the first before any transition, then one from each transition on.
  let offsets: [Int64]

  /// What holds from the last transition on.
  let footer: PosixRule

  init(transitions: [Int64], offsets: [Int64], footer: PosixRule) {
    precondition(offsets.count == transitions.count + 1, "a zone has one offset more than changes")
    self.transitions = transitions
    self.offsets = offsets
    self.footer = footer
  }

  /// No zone's clocks were ever further from UTC; Metlakatla's were at +15:13:42 until 1867.
  static let widestOffset: Int64 = 16 * 3600

  /// The stretch that holds a second.
  func stretch(at second: Int64) -> Stretch {
    let index = changes(upTo: second)
    let start = index == 0 ? Int64.min : transitions[index - 1]
    guard index == transitions.count else {
      return Stretch(start: start, end: transitions[index], offset: offsets[index])
    }
    var stretch = footer.stretch(at: second)
    stretch.start = max(start, stretch.start)
    return stretch
  }

  /// The second that a reading of the wall clock means, as RFC 5545 has it.
  /// - Parameter local: Seconds since 1970-01-01 00:00 on an unbroken clock.
  /// - Returns: Seconds since 1970-01-01T00:00Z.
  func instant(ofLocal local: Int64) -> Int64 {
    var current = stretch(at: local - ZoneRules.widestOffset)
    var beforeGap: Int64?
    while true {
      let candidate = local - current.offset
      if candidate < current.end {
        // A clock that showed the reading shows it here first, unless this stretch began later.
        if candidate >= current.start { return candidate }
      } else {
        let next = stretch(at: current.end)
        if beforeGap == nil, local - next.offset < next.start { beforeGap = candidate }
      }
      if current.end > local + ZoneRules.widestOffset { break }
      current = stretch(at: current.end)
    }
    // Every reading lies in a stretch or in a gap between two, and the walk has passed both.
    return beforeGap ?? local - current.offset
  }

  /// How many transitions lie at or before a second.
  private func changes(upTo second: Int64) -> Int {
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= second { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
