/// Who stands behind a level over a clock.
package struct ShareDetail: Sendable {
  /// How many were met.
  package var met = 0

  /// Those that were missed, by name.
  package var missed: [SubjectCycle] = []

  /// Those excused, with the exclusion that excuses each, by name.
  package var excused: [(who: SubjectCycle, exclusion: String)] = []

  /// Those not decided yet: running or paused at the cut-off, by name.
  package var open: [SubjectCycle] = []

  /// Those ended without a verdict, by name.
  package var cancelled: [SubjectCycle] = []

  /// How many the text promises nothing.
  package var unpromised = 0

  /// Those whose facts are not known, by name.
  package var undecided: [SubjectCycle] = []

  mutating func sort() {
    let byName: (SubjectCycle, SubjectCycle) -> Bool = {
      ($0.subject, $0.cycle ?? 0) < ($1.subject, $1.cycle ?? 0)
    }
    missed.sort(by: byName)
    open.sort(by: byName)
    cancelled.sort(by: byName)
    undecided.sort(by: byName)
    excused.sort { byName($0.who, $1.who) }
  }
}
