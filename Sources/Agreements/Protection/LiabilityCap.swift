package import Quantities

/// The most that is owed.
package struct LiabilityCap: Hashable, Sendable {
  /// How its amounts make one.
  package let rule: Rule

  /// Its amounts.
  package let bases: [Base]

  /// True when each claim has it anew, false when all claims share it.
  package let isPerClaim: Bool

  /// Creates a liability cap.
  package init(rule: Rule, bases: [Base], isPerClaim: Bool) {
    self.rule = rule
    self.bases = bases
    self.isPerClaim = isPerClaim
  }
}

extension LiabilityCap {
  /// How several amounts make one limit.
  package enum Rule: Hashable, Sendable {
    case only, greater, lesser
  }

  /// An amount of a limit.
  package enum Base: Hashable, Sendable {
    /// An amount of money.
    case amount(AmountRule)

    /// A share of what was paid or is payable over a time, in the words of the text.
    case fees(Percent, over: String)
  }
}
