/// Who stands behind a level over a clock.
package struct ShareDetail: Sendable {
  /// How many were met.
  package let met: Int

  /// Those that were missed.
  package let missed: SubjectList

  /// Those excused.
  package let excused: SubjectList

  /// Those not decided yet: running or paused at the cut-off.
  package let open: SubjectList

  /// Those ended without a verdict.
  package let cancelled: SubjectList

  /// How many the text promises nothing.
  package let unpromised: Int

  /// Those whose facts are not known.
  package let undecided: SubjectList

  /// Those met or missed, as waits were that no feed tells.
  package let uncertain: SubjectList

  /// Those that still run and are missed or open, as such waits were.
  package let perhapsLate: SubjectList

  // The exclusions that may excuse, in the order in which they are asked.
  package let exclusions: [String]

  /// Those excused by name, with the exclusion that excuses each.
  package var excuses: [(who: SubjectCycle, exclusion: String)] {
    excused.listed.map { ($0.who, exclusions[$0.excuse]) }
  }
}
