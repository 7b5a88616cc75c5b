/// What is paid back, and up to where.
package struct Expense: Hashable, Sendable {
  /// What is paid back, in words.
  package let what: String

  /// The figure of what was shown and approved, or nil when nothing tells it.
  package let figure: FigureName?

  /// The most in a period.
  package let atMost: AmountRule?

  /// The period of that limit.
  package let each: Rhythm?

  /// Who must approve it before.
  package let approval: RolePath?

  /// Creates an expense.
  package init(
    what: String,
    figure: FigureName?,
    atMost: AmountRule?,
    each: Rhythm?,
    approval: RolePath?
  ) {
    self.what = what
    self.figure = figure
    self.atMost = atMost
    self.each = each
    self.approval = approval
  }
}
