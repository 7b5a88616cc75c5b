/// Subjects that stand alike, counted; named only for who asks, since a million names take longer to
/// write than to count.
package struct SubjectList: Sendable {
  /// How many there are.
  package let count: Int

  // Nil when nobody asked for lists.
  private let runs: [CountedRun]?
  private let names: SubjectNames

  init(count: Int, runs: [CountedRun]?, names: SubjectNames) {
    self.count = count
    self.runs = runs
    self.names = names
  }

  /// True when there are none.
  package var isEmpty: Bool { count == 0 }

  /// The subjects by name.
  ///
  /// They must have been asked for when they were measured.
  package var named: [SubjectCycle] { listed.map(\.who) }

  /// The subjects by name, each with the place of what excuses it.
  var listed: [(who: SubjectCycle, excuse: Int)] {
    guard let runs else { preconditionFailure("names of subjects that nobody asked to list") }
    let named = runs.map { run in
      let cycle = run.cycle == 0 ? nil : Int(run.cycle)
      return (SubjectCycle(subject: names[run.subject], cycle: cycle), Int(run.excuse))
    }
    return named.sorted { ($0.0.subject, $0.0.cycle ?? 0) < ($1.0.subject, $1.0.cycle ?? 0) }
  }
}
