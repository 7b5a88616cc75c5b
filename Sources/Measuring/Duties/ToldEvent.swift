package import Quantities

/// Something that happened, as a duty looks at it.
package struct ToldEvent: Hashable, Comparable, Sendable {
  /// The record it is of.
  let record: String

  /// The subject it happened to, or an empty text for an interval.
  package let subject: String

  /// When it happened; an interval when it began.
  package let at: Instant

  /// When an interval ended, or nil for an event and for one that goes on.
  package let until: Instant?

  /// What orders events of one instant.
  let sequence: Int64

  /// What it says, by field: the numbers of names, counts and microseconds.
  let facts: [Int64]

  package static func < (left: ToldEvent, right: ToldEvent) -> Bool {
    if left.at != right.at { return left.at < right.at }
    if left.sequence != right.sequence { return left.sequence < right.sequence }
    if left.subject != right.subject { return left.subject < right.subject }
    if left.record != right.record { return left.record < right.record }
    return left.facts.lexicographicallyPrecedes(right.facts)
  }
}
