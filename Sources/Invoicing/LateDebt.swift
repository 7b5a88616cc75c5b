import Agreements
import Quantities

/// A debt that bears interest by a rule of the text it was owed under.
struct LateDebt {
  /// The rule.
  let rule: InterestRule

  /// The debt.
  let debt: Debt

  /// Charges by that text.
  let charger: Charger

  /// What it bears in a period: one line, or none.
  func lines(in period: CalendarPeriod) -> [InvoiceLine] {
    charger.interest(rule, debt, in: period).map { [$0] } ?? []
  }
}
