import Quantities
import ServiceHours

/// What one instance of a duty is counted from.
struct DutyAnchor {
  /// The subject or the period it is of.
  let label: String?

  let isOfSubject: Bool

  /// From when it can be done.
  let arose: Instant

  /// What its time is counted from, or nil when nobody knows yet.
  let from: CountingAnchor?

  init(label: String?, isOfSubject: Bool = false, arose: Instant, from: CountingAnchor?) {
    self.label = label
    self.isOfSubject = isOfSubject
    self.arose = arose
    self.from = from
  }
}
