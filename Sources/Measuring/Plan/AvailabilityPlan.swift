import Agreements
import Quantities
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

    /// The slot in which its intervals name the part of the service, or nil when they name none.
    let partSlot: Int?
  }

  /// The parts of the service that are down each by itself.
  struct Parts: Sendable {
    let slot: Int
    let parts: [(number: Int64, name: String, weight: Int64)]
  }

  /// How much of an interval counts, by the number of a name.
  struct Losses: Sendable {
    let slot: Int
    let shares: [Int64: Percent]
  }

  let level: ServiceLevel
  let availability: Availability
  let hours: Int
  let down: Source
  let parts: Parts?
  let losses: Losses?
  let exclusions: [ExclusionPlan]
}
