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

  /// How it is paid, or nil when the text does not say.
  package let payment: CreditPayment?

  /// True when nothing else may be claimed, or nil when nothing is said.
  package let isOnlyRemedy: Bool?

  /// Creates a credit terms.
  package init(
    credit: String,
    plus: [String],
    earnBack: EarnBack?,
    closing: DutyDate?,
    invoiced: Limit?,
    payment: CreditPayment?,
    isOnlyRemedy: Bool?
  ) {
    self.credit = credit
    self.plus = plus
    self.earnBack = earnBack
    self.closing = closing
    self.invoiced = invoiced
    self.payment = payment
    self.isOnlyRemedy = isOnlyRemedy
  }
}
