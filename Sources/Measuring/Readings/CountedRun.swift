/// One run, or one subject as a whole, that a population does not count as met: listed by number, and
/// named only for who asks.
struct CountedRun: Hashable, Comparable, Sendable {
  /// The number of the subject in its record's log.
  let subject: Int32

  /// The run, or 0 when the subject as a whole is meant.
  let cycle: Int32

  /// Where it stands among the counts of its population.
  let cell: Int32

  /// Which of the population's events excuses it, or -1.
  let excuse: Int16

  /// Taken away, where -1: it undoes the same run that was added.
  let sign: Int8

  /// The same run of a subject that bears another number.
  func renumbered(_ subject: Int32) -> CountedRun {
    CountedRun(subject: subject, cycle: cycle, cell: cell, excuse: excuse, sign: sign)
  }

  static func < (left: CountedRun, right: CountedRun) -> Bool {
    (left.cell, left.subject, left.cycle, left.excuse, left.sign)
      < (right.cell, right.subject, right.cycle, right.excuse, right.sign)
  }
}
