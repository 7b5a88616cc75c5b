package import Quantities

/// An amendment that the text of a paper has taken in.
package struct PaperAmendment: Hashable, Sendable {
  /// Its number among the amendments of the agreement.
  package let number: Int

  /// The first day on which it holds.
  package let effective: CivilDate

  /// Who signed it, and when, such as `provider.director 2026-06-18`.
  package let signatures: [String]

  /// The parts of the paper that it changed and that still stand: their ids, in the order of the paper.
  package var changed: [String]

  /// The titles of the clauses that it took out.
  package var repealed: [String]

  /// Creates an amendment.
  package init(
    number: Int,
    effective: CivilDate,
    signatures: [String],
    changed: [String] = [],
    repealed: [String] = []
  ) {
    self.number = number
    self.effective = effective
    self.signatures = signatures
    self.changed = changed
    self.repealed = repealed
  }
}
