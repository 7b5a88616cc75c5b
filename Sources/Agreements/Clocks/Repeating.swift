/// What begins a cycle of a clock after the first, besides a reopening.
package enum Repeating: Hashable, Sendable {
  /// Nothing: the clock runs once.
  case once

  /// Each start that finds the clock stopped, as for the next response: the oldest unanswered
  /// message starts it, and an answer ends the cycle.
  case eachStart

  /// Each of these events while the clock runs ends a cycle and begins the next, as for updates
  /// that are due again and again while a ticket is open.
  case eachUpdate([EventPattern])
}
