import Agreements

/// A level over a clock, with everything found.
struct SharePlan: Sendable {
  let level: ServiceLevel
  let share: ClockShare
  let record: Int
  let clock: Int

  /// The watched event that places subjects, or nil when the clock's own stop does.
  let watched: Int?
  let condition: FlatCondition?

  /// The watched events that excuse a subject, with the exclusion each belongs to.
  let excuses: [(watched: Int, exclusion: Exclusion)]

  /// The duties whose lateness excuses a subject.
  let pardons: [LateExcuse]
}
