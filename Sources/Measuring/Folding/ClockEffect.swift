package import Agreements
package import Quantities

/// What a clock made of an event.
package enum ClockEffect: Hashable, Sendable {
  /// Why an event changed nothing.
  package enum Reason: Hashable, Sendable {
    case conditionDoesNotHold
    case alreadyStarted, notStarted
    case alreadyStopped, notStopped
    case alreadyPaused, notPaused
    case notRunning
    /// The one it is handed to holds it already, or is not named.
    case noOtherHolder
    /// The clock does not run for such a subject.
    case runsForOthers
    /// The text lets a reopening change nothing.
    case reopensNothing
  }

  case starts
  case stops
  /// It stands still, until an instant at the latest when there is one.
  case pauses(until: Instant?)
  case runsOn
  case runsOnWithoutStoppedTime
  case runsOnWithStoppedTime
  case beginsNewCycle
  /// An update: it ends a cycle and begins the next.
  case endsCycle
  /// Another holds the subject from now on.
  case handsOver
  /// It ends without a verdict.
  case ends
  /// New facts change what is promised, by this rule.
  case changesPromise(Reprioritising.Effect)
  case ignored(Reason)

  /// True when the event changed nothing.
  package var isIgnored: Bool { if case .ignored = self { true } else { false } }
}
