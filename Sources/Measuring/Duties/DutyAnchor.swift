import Quantities
import ServiceHours

/// What one instance of a duty is counted from.
struct DutyAnchor {
  /// The subject or the period it is of.
  let label: String?

  /// The record of the subject it is of, or nil when it is of none.
  let record: String?

  /// From when it can be done.
  let arose: Instant

  /// What its time is counted from, or nil when nobody knows yet.
  let from: CountingAnchor?

  init(label: String?, record: String? = nil, arose: Instant, from: CountingAnchor?) {
    self.label = label
    self.record = record
    self.arose = arose
    self.from = from
  }
}
