/// What a level counts: subjects or runs of a clock, placed in a window by an event or a state.
package struct Population: Hashable, Sendable {
  /// Who is counted, and what places them.
  package enum Members: Hashable, Sendable {
    /// Subjects, each by the last such event before the cut-off.
    case subjects(EventPattern)

    /// Runs of a clock, each by one of its own instants.
    case runs(clock: String, RunEdge)

    /// Subjects with a run of a clock that goes on at the end of the window.
    case standing(clock: String, isOverdue: Bool)
  }

  /// The instant of a run that places it.
  package enum RunEdge: String, CaseIterable, Hashable, Sendable {
    /// Its start.
    case begun

    /// Its due instant, as it stands at the cut-off.
    case due

    /// Its last stop.
    case ended
  }

  /// The record whose subjects are counted.
  package let record: String

  /// Who is counted.
  package let members: Members

  /// Which of them count, tested on their facts at the cut-off, or nil for all.
  package let condition: Condition?

  /// Which days are looked at.
  package let window: LevelWindow

  /// Creates a population.
  package init(record: String, members: Members, condition: Condition?, window: LevelWindow) {
    self.record = record
    self.members = members
    self.condition = condition
    self.window = window
  }
}
