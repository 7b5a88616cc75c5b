import Quantities
import ServiceHours

/// One instance of a duty before anybody looks whether it was done.
struct DutyInstance {
  /// The subject or the period it is of, or nil for a duty that is owed once.
  let label: String?

  let isOfSubject: Bool

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
    isOfSubject: Bool = false,
    arose: Instant,
    due: PeriodCount?
  ) {
    self.label = label
    self.isOfSubject = isOfSubject
    self.arose = arose
    self.due = due
  }

  /// True when nothing has closed it.
  var isOpen: Bool { done == nil && waived == nil }
}
