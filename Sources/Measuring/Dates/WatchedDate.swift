package import Agreements
package import Quantities

/// A date of an agreement that somebody should not let pass unseen.
package struct WatchedDate: Hashable, Sendable {
  /// What happens on it.
  package enum Sort: String, CaseIterable, Sendable {
    /// The agreement comes into force.
    case begin

    /// An amendment takes effect.
    case amendment

    /// The term ends, or its fixed part does.
    case expiry

    /// The last day on which the agreement can be kept from going on.
    case renewalNotice = "renewal-notice"

    /// The term that went on ends.
    case renewedExpiry = "renewed-expiry"

    /// The last day on which notice can be given to end on the earliest day.
    case endingNotice = "ending-notice"

    /// The earliest day on which it can be ended.
    case earliestEnd = "earliest-end"

    /// It is looked at again.
    case review

    /// What somebody owes is due.
    case duty

    /// A report is due that no duty is named for.
    case report

    /// A certificate is asked for.
    case evidenceAsked = "evidence-asked"

    /// A certificate is valid for the last time.
    case evidenceExpiry = "evidence-expiry"
  }

  /// What happens on it.
  package let sort: Sort

  /// The name of the term that says so, or nothing of the head.
  package let name: String

  /// Which of several: the period, such as `2026-03`, or a number.
  package let label: String?

  /// The date, by the agreement's clock.
  package let date: CivilDate

  /// The moment, where it is not the end of a day.
  package let moment: Instant?

  /// Who has to do something about it.
  package let by: [RolePath]

  /// What it is about in the words of the text, or nothing.
  package let says: String?

  /// Where the text says so, or nil of the head.
  package let citation: Citation?

  /// Creates a date.
  package init(
    _ sort: Sort,
    _ name: String = "",
    label: String? = nil,
    on date: CivilDate,
    at moment: Instant? = nil,
    by: [RolePath] = [],
    says: String? = nil,
    citation: Citation? = nil
  ) {
    self.sort = sort
    self.name = name
    self.label = label
    self.date = date
    self.moment = moment
    self.by = by
    self.says = says
    self.citation = citation
  }
}
