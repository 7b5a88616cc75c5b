import Agreements

/// The rules of a clock that the fold asks at every event: a few small numbers, so that handing them
/// on costs nothing.
struct ClockRules: Sendable {
  /// The clock's place among the clocks of its record.
  let number: Int32

  /// The place of its first pause among those of all clocks of the record.
  let firstPause: Int32
  let pauseCount: Int32

  /// True when a promise is counted in served time.
  let isDuration: Bool

  /// True when a reopening can make the clock run as if it had never stopped.
  let mayUndoStops: Bool

  /// True when a start begins a new cycle once the clock has stopped.
  let startsAgain: Bool

  /// The holder of each run's beginning, or -1 when its time is not divided.
  let firstHolder: Int32

  /// True when the fold must keep the stretches that counted, to measure them anew.
  let keepsStretches: Bool

  /// True when the first promise that the facts decide stays.
  let isFrozen: Bool

  /// True when each pause is cut at a longest length.
  let cutsPauses: Bool

  /// True when the rows cannot tell when the clock begins to wait, so that what it counts is the most
  /// that can have elapsed; asked only when a run is read.
  var isAtMost = false

  init(_ plan: ClockPlan, number: Int, firstPause: Int) {
    self.number = Int32(number)
    self.firstPause = Int32(firstPause)
    pauseCount = Int32(plan.pauseCount)
    isDuration = if case .duration = plan.promise { true } else { false }
    let reopening = plan.clock.reopening
    mayUndoStops =
      reopening.effect == .runsOnWithStoppedTime || reopening.beyond == .runsOnWithStoppedTime
    startsAgain = plan.clock.repeating == .eachStart
    firstHolder = Int32(plan.holding?.first ?? -1)
    let reprioritising = plan.clock.reprioritising.effect
    keepsStretches = reprioritising == .fromOriginalStart
    isFrozen = reprioritising == .frozen
    cutsPauses = plan.longestPause != nil
  }

  /// The clock's place, as a place in lists.
  var place: Int { Int(number) }

  /// The places of its pauses among those of all clocks.
  var pauses: Range<Int> { Int(firstPause)..<Int(firstPause + pauseCount) }
}
