package import Agreements
package import Calculating
package import Quantities

/// What a credit comes to whose amount is worked out.
package struct WorkedSettlement: Sendable {
  /// The rule.
  package let credit: WorkedCredit

  /// The amount before any cap, and how it came about.
  package let amount: Worked

  /// What duties that were late add to the amount.
  package let late: [LateAddition]

  /// The cap, or nil where the amount itself says where it stops.
  package let cap: Worked?

  /// True when the amount reaches the cap, so that the cap decides; nil while one of the two is not known.
  package let reachesCap: Bool?

  /// What is owed, exact, in the currency's main unit; or why that is not known.
  package let exact: Result<Exact, Worked.Unknown>

  /// What is owed, rounded once by the rule of the agreement, or nil where it is not known.
  package let payable: Money?
}
