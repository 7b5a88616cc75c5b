/// How the agreement is changed.
package struct ChangeRule: Hashable, Sendable {
  /// Who signs every change.
  package let signers: [RolePath]

  /// Who signs some changes besides.
  package let furtherSigners: [FurtherSigner]

  /// Which subjects and periods a change binds.
  package let reaches: [Reach]

  /// What happens to a period that a change falls into.
  package let straddling: String?

  /// The words it stands on.
  package let citation: Citation

  /// Creates a change rule.
  package init(
    signers: [RolePath],
    furtherSigners: [FurtherSigner],
    reaches: [Reach],
    straddling: String?,
    citation: Citation
  ) {
    self.signers = signers
    self.furtherSigners = furtherSigners
    self.reaches = reaches
    self.straddling = straddling
    self.citation = citation
  }
}

extension ChangeRule {
  /// Who signs a change that touches some terms.
  package struct FurtherSigner: Hashable, Sendable {
    /// Who signs.
    package let who: RolePath

    /// The terms, or none when the text says when in words.
    package let terms: [String]

    /// Creates a pair.
    package init(who: RolePath, terms: [String]) {
      self.who = who
      self.terms = terms
    }
  }

  /// What a change binds.
  package enum Reach: Hashable, Sendable {
    /// Subjects to which an event happens on or after the effective date.
    case subjects(EventName)

    /// Periods that begin on or after it.
    case periods(Rhythm)
  }
}
