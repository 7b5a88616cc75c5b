import Agreements
import Measuring
import Quantities

extension ClockEffect {
  /// What the clock made of an event, such as `starts` or `ignored: already stopped`.
  /// - Parameters:
  ///   - record: The record whose subjects the clock runs on.
  ///   - instant: How an instant is written.
  /// - Returns: The words.
  func words(for record: String, instant: (Instant) -> String) -> String {
    switch self {
    case .starts: "starts"
    case .stops: "stops"
    case .pauses(let end): end.map { "pauses, until \(instant($0)) at the latest" } ?? "pauses"
    case .runsOn: "runs on"
    case .runsOnWithoutStoppedTime: "runs on without the stopped time"
    case .runsOnWithStoppedTime: "runs on with the stopped time"
    case .beginsNewCycle: "begins a new cycle"
    case .endsCycle: "ends a cycle and begins the next"
    case .handsOver: "changes hands"
    case .ends: "ends without a verdict"
    case .changesPromise(let rule): "changes what is promised: \(rule.rawValue)"
    case .ignored(let reason): "ignored: \(reason.words(for: record))"
    }
  }

  /// The same without how long a pause may last: the stretch itself shows how long it was.
  func shortWords(for record: String) -> String {
    if case .pauses = self { return "pauses" }
    return words(for: record) { $0.description }
  }
}

extension ClockEffect.Reason {
  fileprivate func words(for record: String) -> String {
    switch self {
    case .conditionDoesNotHold: "its condition does not hold"
    case .alreadyStarted: "already started"
    case .notStarted: "not started"
    case .alreadyStopped: "already stopped"
    case .notStopped: "not stopped"
    case .alreadyPaused: "already paused"
    case .notPaused: "not paused"
    case .notRunning: "not running"
    case .noOtherHolder: "names no other holder"
    case .runsForOthers: "the clock does not run for this \(record)"
    case .reopensNothing: "a reopening changes nothing"
    }
  }
}
