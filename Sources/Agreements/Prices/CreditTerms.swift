/// What a credit rule says beyond its bands and its cap.
package struct CreditTerms: Hashable, Sendable {
  /// The credit rule.
  package let credit: String

  /// The duties whose lateness joins the sum.
  package let plus: [String]

  /// How a credit is earned back.
  package let earnBack: EarnBack?

  /// When a period can no longer change.
  package let closing: DutyDate?

  /// How long there is to pay when no invoice follows to take it off.
  package let invoiced: Limit?

  /// True when nothing else may be claimed, or nil when nothing is said.
  package let isOnlyRemedy: Bool?

  /// Creates a credit terms.
  package init(
    credit: String,
    plus: [String],
    earnBack: EarnBack?,
    closing: DutyDate?,
    invoiced: Limit?,
    isOnlyRemedy: Bool?
  ) {
    self.credit = credit
    self.plus = plus
    self.earnBack = earnBack
    self.closing = closing
    self.invoiced = invoiced
    self.isOnlyRemedy = isOnlyRemedy
  }
}
