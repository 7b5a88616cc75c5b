import Quantities

/// What the reference reader remembers of one run of a clock: sets of time, never totals.
struct ReferenceRun {
  /// What is promised from an instant on.
  struct Terms: Hashable {
    /// What the facts say is promised.
    enum Basis: Hashable {
      case undecided
      case nothing
      case time(Span, of: String)
      case workingDays(Int64, of: String)
      case days(Int64)
      case agreed(Instant)
    }

    var from: Instant
    var basis: Basis
  }

  /// A pause that goes on: since when, and where it is cut.
  struct Wait {
    var since: Instant
    var cut: Instant
  }

  var started: Instant

  /// Since when it runs without having stopped, or nil when it has stopped.
  var since: Instant?

  /// Times between a start and a stop.
  var stretches: [Interval] = []

  /// Pauses that are over, each cut at its longest length.
  var pauses: [Interval] = []

  /// Pauses that go on, by kind.
  var waits: [Int: Wait] = [:]

  var terms: [Terms]
  var stopped: Instant?
  var lastStop: Instant?
  var isCancelled = false

  /// Notes what the facts promise, if that is something else than before.
  mutating func promise(_ basis: Terms.Basis, from instant: Instant) {
    if terms.last?.basis != basis { terms.append(Terms(from: instant, basis: basis)) }
  }

  mutating func endWait(_ kind: Int, at instant: Instant) {
    guard let wait = waits.removeValue(forKey: kind) else { return }
    pauses.append(Interval(wait.since, min(instant, wait.cut)))
  }

  mutating func end(at instant: Instant) {
    for kind in waits.keys.sorted() { endWait(kind, at: instant) }
    if let since { stretches.append(Interval(since, instant)) }
    since = nil
    stopped = instant
  }
}

/// One run of a clock as it stands at a cut-off.
struct ReferenceCycle: Hashable {
  var started: Instant
  var stopped: Instant?
  var lastStop: Instant?
  var due: Instant?
  var elapsed: Span?
  var allowance: Span?
  var outcome: String
}
