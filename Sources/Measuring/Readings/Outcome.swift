/// How a clock stands at the cut-off; no verdict is sticky.
package enum Outcome: String, CaseIterable, Hashable, Sendable {
  /// It stopped within what was promised.
  case met

  /// It stopped too late, or still runs and is too late already.
  case missed

  /// It left the population by an exclusion.
  case excused

  /// It was ended without a verdict.
  case cancelled

  /// It runs and is not late yet.
  case running

  /// It stands still and is not late yet.
  case paused

  /// The text promises nothing for the subject's facts.
  case unpromised

  /// A fact the promise depends on is not known.
  case undecided

  /// It stopped later than was promised unless it waited, which no feed tells: met or missed.
  case uncertain

  /// It still runs or waits, and is late unless it waited, which no feed tells: missed, or open.
  case perhapsLate = "perhaps late"

  /// True when it hangs on waits that no feed tells.
  package var hangsOnWaits: Bool { self == .uncertain || self == .perhapsLate }
}
