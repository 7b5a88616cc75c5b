/// Where one clock stands on one subject: what a live clock keeps between events.
///
/// Plain numbers, so that a million of them are one block of memory and starting afresh is a store.
/// What few plans need stands beside it, in the `Workbench`.
struct ClockState: Sendable {
  enum Phase: UInt8 {
    case idle, active, stopped, cancelled
  }

  var phase = Phase.idle

  /// The number of the run, from 1; 0 before the first.
  var cycle: Int32 = 0
  var promised = Promised()
  var started: Int64 = 0

  /// Time is counted up to here.
  var since: Int64 = 0

  /// The running total of the hours at `since`, or -1 where nobody has looked it up: the next
  /// stretch then needs one look-up, not two.
  var base: Int64 = -1
  var elapsed: Int64 = 0

  /// The due instant of a date, or `FactPool.absent` for none.
  var due = FactPool.absent

  /// When the last hold ends, or `FactPool.absent` when nothing holds the clock.
  var heldUntil = FactPool.absent
  var stopped = FactPool.absent
  var lastStop = FactPool.absent

  /// Where the allowance was used up: so much served time after this, or `FactPool.absent`.
  var usedUpFrom = FactPool.absent

  /// Served time after `usedUpFrom`, or `FactPool.absent` when that is the very instant.
  var usedUpAfter = FactPool.absent

  /// The last allowance, even when nothing is promised any more, or `FactPool.absent`.
  var lastAllowance = FactPool.absent

  /// Forgets a run and keeps which it was.
  mutating func clear(cycle: Int32) {
    self = ClockState()
    self.cycle = cycle
  }
}
