package import Quantities

/// How the agreement is ended.
package struct Ending: Hashable, Sendable {
  /// Its name, such as `for-cause`.
  package let name: String

  /// Who may end it.
  package let by: RolePath

  /// What gives the right; none when no cause is needed.
  package let triggers: [RightTrigger]

  /// How long a cause may be cured.
  package let cure: Limit?

  /// From when that is counted.
  package let cureFrom: Occasion?

  /// The event that cures it.
  package let cured: EventName?

  /// How long the other side has to object to a cure.
  package let objection: Limit?

  /// How long before the end it must be told.
  package let notice: Limit?

  /// From when that is counted.
  package let noticeFrom: Occasion?

  /// The first date it may end on.
  package let notBefore: CivilDate?

  /// What outlives the end, in words.
  package let after: [String]

  /// The clauses that outlive the end.
  package let survives: [String]

  /// What is handed over at the end, in words.
  package let handOver: String?

  /// How long help with that lasts.
  package let handOverLasts: Limit?

  /// How long after the end the last invoice follows.
  package let lastInvoice: Limit?

  /// The words it stands on.
  package let citation: Citation

  /// Creates an ending.
  package init(
    name: String,
    by: RolePath,
    triggers: [RightTrigger],
    cure: Limit?,
    cureFrom: Occasion?,
    cured: EventName?,
    objection: Limit?,
    notice: Limit?,
    noticeFrom: Occasion?,
    notBefore: CivilDate?,
    after: [String],
    survives: [String],
    handOver: String?,
    handOverLasts: Limit?,
    lastInvoice: Limit?,
    citation: Citation
  ) {
    self.name = name
    self.by = by
    self.triggers = triggers
    self.cure = cure
    self.cureFrom = cureFrom
    self.cured = cured
    self.objection = objection
    self.notice = notice
    self.noticeFrom = noticeFrom
    self.notBefore = notBefore
    self.after = after
    self.survives = survives
    self.handOver = handOver
    self.handOverLasts = handOverLasts
    self.lastInvoice = lastInvoice
    self.citation = citation
  }
}

extension Ending {
  /// Who has the right when something has happened.
  package struct RightTrigger: Hashable, Sendable {
    /// Who has it.
    package let by: RolePath

    /// What gives it.
    package let trigger: Trigger

    /// Creates a pair.
    package init(by: RolePath, trigger: Trigger) {
      self.by = by
      self.trigger = trigger
    }
  }
}
