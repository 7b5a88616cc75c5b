package import Agreements
package import Quantities

/// A right that results give somebody in a period.
package struct ArisenRight: Sendable {
  /// The right or the ending, by its name.
  package let name: String

  /// Who has it.
  package let by: RolePath

  /// What may be done, in words, or nil where it is to end the agreement.
  package let may: String?

  /// What gives it.
  package let trigger: Trigger

  /// The periods whose results did, in order; the last is the period itself.
  package let periods: [CalendarPeriod]

  /// The words it stands on.
  package let citation: Citation
}
