/// What pictures of a period show beside its own statement: the periods before it, and how long things took.
///
/// No figure of a statement rests on it, so that it is neither in its JSON nor in its digest.
package struct Hindsight: Sendable {
  /// The earlier periods of which rows tell, in order.
  package let past: [PastReadings]

  /// How long the runs of clocks took that stopped in the period.
  package let taken: [TakenTime]

  /// Puts it together.
  package init(past: [PastReadings], taken: [TakenTime]) {
    self.past = past
    self.taken = taken
  }
}
