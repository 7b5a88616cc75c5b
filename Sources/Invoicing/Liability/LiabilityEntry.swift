package import Calculating
package import Quantities

/// What one claim, or the credits of one period, draws on a limit of liability.
package struct LiabilityEntry: Sendable {
  /// What a limit comes to for a claim.
  package struct Limit: Sendable {
    /// The most that is owed, in all or for the claim.
    package let amount: Money

    /// How it came about, a sentence each.
    package let steps: [String]

    /// The first day of the year that has the limit anew, or nil where it is one for the term.
    let renewed: CivilDate?
  }

  /// What draws on it, such as `claim 3` or `credits of 2026-04`.
  package let name: String

  /// The day on which it arose.
  package let arose: CivilDate

  /// What sort of loss it is for.
  package let loss: String

  /// What is claimed or settled.
  package let asked: Money

  /// True while the sides have not agreed.
  package let isOpen: Bool

  /// The limit that holds for it, nil where none does, or why it is not known.
  package let limit: Result<Limit?, Worked.Unknown>

  /// What is owed of it, or nil where the limit is not known.
  package let owed: Money?

  /// What is left of the limit after it, or nil where none holds or it is not known.
  package let left: Money?

  /// True when what is owed lowers what is left for others.
  package let erodes: Bool

  /// What is above the limit and is not owed.
  package var beyond: Money? {
    owed.map { Money(minorUnits: asked.minorUnits - $0.minorUnits, asked.currency) }
  }
}
