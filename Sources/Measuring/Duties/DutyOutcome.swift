/// How one instance of a duty stands at the cut-off.
package enum DutyOutcome: String, CaseIterable, Sendable {
  /// It was done in time.
  case met

  /// It was done, after it was due.
  case late

  /// It is not due yet.
  case open

  /// It is due and not done.
  case overdue

  /// The time for it is over, and what follows is that something stands.
  case lapsed

  /// Nobody waits for it any more.
  case waived

  /// Nobody knows yet when it is due.
  case awaited

  /// It is due, and no event and no feed can tell whether it was done.
  case untold
}
