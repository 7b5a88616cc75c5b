/// A decision table of the agreement: the table the reader sees is the one that runs.
package struct RuleTable: Hashable, Sendable {
  /// Which rows act.
  package enum Policy: Hashable, Sendable {
    /// Exactly one row matches; the rows are proved disjoint.
    case unique

    /// All matching rows act.
    case everyRow
  }

  /// One row: a test for each input, an answer for each output.
  package struct Row: Hashable, Sendable {
    /// The tests, one an input column.
    package let tests: [CellTest]

    /// The answers, one an output column.
    package let answers: [Literal]

    /// The words it stands on, as `bands[2]`: rows count from 1.
    package let citation: Citation

    /// Creates a row.
    package init(tests: [CellTest], answers: [Literal], citation: Citation) {
      self.tests = tests
      self.answers = answers
      self.citation = citation
    }
  }

  /// Its id, such as `bands`.
  package let id: String

  /// Its title.
  package let title: String

  /// Which rows act.
  package let policy: Policy

  /// True when the rows are proved to leave no case out.
  package let isComplete: Bool

  /// What the input columns look at, in order.
  package let inputs: [RuleInput]

  /// The names of the output columns, in order.
  package let outputs: [String]

  /// The rows, in order.
  package let rows: [Row]

  /// What the numbers of a column `attained` count.
  package let attainedUnit: FigureUnit

  /// The words it stands on.
  package let citation: Citation

  /// Creates a table.
  package init(
    id: String,
    title: String,
    policy: Policy,
    isComplete: Bool,
    inputs: [RuleInput],
    outputs: [String],
    rows: [Row],
    attainedUnit: FigureUnit = .share,
    citation: Citation
  ) {
    self.id = id
    self.title = title
    self.policy = policy
    self.isComplete = isComplete
    self.inputs = inputs
    self.outputs = outputs
    self.rows = rows
    self.attainedUnit = attainedUnit
    self.citation = citation
  }

  /// The place of an output column by its name.
  package func output(_ name: String) -> Int? { outputs.firstIndex(of: name) }
}
