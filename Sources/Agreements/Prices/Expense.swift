/// What is paid back, and up to where.
package struct Expense: Hashable, Sendable {
  /// What is paid back, in words.
  package let what: String

  /// The most in a period.
  package let atMost: AmountRule?

  /// The period of that limit.
  package let each: Rhythm?

  /// Who must approve it before.
  package let approval: RolePath?

  /// Creates an expense.
  package init(what: String, atMost: AmountRule?, each: Rhythm?, approval: RolePath?) {
    self.what = what
    self.atMost = atMost
    self.each = each
    self.approval = approval
  }
}
