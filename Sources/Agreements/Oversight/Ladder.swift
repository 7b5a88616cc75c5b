/// Who is told as a clock runs on.
package struct Ladder: Hashable, Sendable {
  /// The table whose rows are its steps.
  package let table: String

  /// The clock.
  package let clock: String

  /// Its steps, in the order written.
  package let steps: [Step]

  /// The words it stands on.
  package let citation: Citation

  /// Creates a ladder.
  package init(table: String, clock: String, steps: [Step], citation: Citation) {
    self.table = table
    self.clock = clock
    self.steps = steps
    self.citation = citation
  }
}

extension Ladder {
  /// One step of a ladder.
  package struct Step: Hashable, Sendable {
    /// The share of the clock's allowance from which somebody is told.
    package let from: CellTest.Bound

    /// Who is told.
    package let told: [RolePath]

    /// The words it stands on.
    package let citation: Citation

    /// Creates a step.
    package init(from: CellTest.Bound, told: [RolePath], citation: Citation) {
      self.from = from
      self.told = told
      self.citation = citation
    }
  }
}
