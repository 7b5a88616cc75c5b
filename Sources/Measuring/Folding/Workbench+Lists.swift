extension Workbench {
  /// What is kept of a subject whose plan or history needs more than the states of its clocks.
  struct Lists: Sendable {
    fileprivate let holds: [Int64]
    fileprivate let holdsAtStop: [Int64]
    fileprivate let stretches: [[Stretch]]
    fileprivate let meanwhile: [[(at: Int64, what: Meanwhile)]]
    let finished: [FinishedRun]
  }

  /// What is kept of the subject at hand, or nil when its clocks' states say all.
  var lists: Lists? {
    guard isUsed else { return nil }
    return Lists(
      holds: holds,
      holdsAtStop: holdsAtStop,
      stretches: stretches,
      meanwhile: meanwhile,
      finished: finished
    )
  }

  /// Takes up what was kept of a subject, instead of what is at hand.
  mutating func take(_ lists: Lists?) {
    reset()
    guard let lists else { return }
    holds = lists.holds
    holdsAtStop = lists.holdsAtStop
    stretches = lists.stretches
    meanwhile = lists.meanwhile
    finished = lists.finished
    isUsed = true
  }
}
