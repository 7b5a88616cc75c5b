import Quantities
import ServiceHours

/// One instance of a duty before anybody looks whether it was done.
struct DutyInstance {
  /// The subject or the period it is of, or nil for a duty that is owed once.
  let label: String?

  /// The record of the subject it is of, or nil when it is of none.
  let record: String?

  /// From when it can be done.
  let arose: Instant

  /// Until when it is due, or nil when nobody knows yet.
  let due: PeriodCount?

  /// When it was done.
  var done: Instant?

  /// When it was waived.
  var waived: Instant?

  init(
    label: String?,
    record: String? = nil,
    arose: Instant,
    due: PeriodCount?
  ) {
    self.label = label
    self.record = record
    self.arose = arose
    self.due = due
  }

  /// True when it is of a subject.
  var isOfSubject: Bool { record != nil }

  /// True when nothing has closed it.
  var isOpen: Bool { done == nil && waived == nil }
}
