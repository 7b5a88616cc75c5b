package import Agreements
package import Quantities

/// What one credit rule comes to in one period; rounded once, where it becomes payable.
package struct CreditSettlement: Sendable {
  /// The rule.
  package let credit: Credit

  /// The amount the percentages are of.
  package let base: Base

  /// One line a level, in the order of the agreement; they add up to what is payable.
  package let lines: [CreditLine]

  /// The sum of the lines' shares of the base, before any cap.
  package let sum: Ratio

  /// The cap as a share of the base, or nil without one.
  package let cap: Ratio?

  /// The share of the base that is owed: the sum, or the cap where that is less.
  package var share: Ratio { CreditSettlement.share(of: sum, upTo: cap) }

  /// A share that stops at a cap.
  static func share(of sum: Ratio, upTo cap: Ratio?) -> Ratio {
    guard let cap else { return sum }
    return min(cap, sum)
  }

  /// True when the sum reaches the cap, so that the cap decides.
  package let reachesCap: Bool

  /// What is owed in minor units, exact, after any cap.
  package let exact: Ratio

  /// What is owed, rounded once by the rule of the agreement.
  package let payable: Money
}

extension CreditSettlement {
  /// The amount that percentages are of: one that is defined, or a figure of the period.
  package struct Base: Sendable {
    /// Its name, such as `monthly-fee`.
    package let name: String

    /// The amount in minor units, exact.
    package let minorUnits: Ratio

    /// Its currency.
    package let currency: Currency

    /// The words it stands on.
    package let citation: Citation
  }
}
