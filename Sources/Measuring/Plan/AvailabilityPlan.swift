import Agreements
import ServiceHours

/// A level of availability, with everything found.
struct AvailabilityPlan: Sendable {
  /// Intervals of a kind that meet a condition.
  struct Source: Sendable {
    let record: Int
    let kind: Int
    let condition: FlatCondition?
  }

  /// An exclusion, with everything found.
  struct ExclusionPlan: Sendable {
    let exclusion: Exclusion
    let source: Source
    let announced: LimitPlan?
    let announcedSlot: Int?
    /// The only hours that may be excluded, or nil for all.
    let between: Int?
  }

  let level: ServiceLevel
  let availability: Availability
  let hours: Int
  let down: Source
  let exclusions: [ExclusionPlan]
}
