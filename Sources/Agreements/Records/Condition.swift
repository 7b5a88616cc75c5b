/// A test of fields that is either true or false: no functions, no loops, so it always ends.
package indirect enum Condition: Hashable, Sendable {
  /// All of them hold.
  case all([Condition])

  /// At least one of them holds.
  case any([Condition])

  /// It does not hold.
  case not(Condition)

  /// The value of an input passes a test; an input without a value passes none.
  case test(RuleInput, CellTest)
}
