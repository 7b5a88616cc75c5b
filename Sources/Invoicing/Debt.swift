package import Calculating
package import Quantities

/// An amount that was due on a day, and perhaps paid on another.
package struct Debt: Hashable, Sendable {
  /// What it is called, such as the period of an invoice.
  package let name: String

  /// How much, in the currency's main unit.
  package let amount: Exact

  /// The last day to pay it.
  package let due: CivilDate

  /// The day it was paid, or nil while it is not.
  package let paid: CivilDate?

  /// Creates a debt.
  package init(name: String, amount: Exact, due: CivilDate, paid: CivilDate?) {
    self.name = name
    self.amount = amount
    self.due = due
    self.paid = paid
  }
}
