package import Diagnostics
package import Quantities

/// A signed change of an agreement: what it is based on, from when it holds, what it reaches, and what it does.
package struct Amendment: Sendable {
  /// Its number among the amendments of the agreement, from 1.
  package let number: Int

  /// The id of the agreement it changes.
  package let agreement: String

  /// Its own text.
  package let source: SourceText

  /// The head of the text, where findings about all of it stand.
  package let range: SourceRange

  /// The digest of the text it changes, as far as it is written: at least twelve hexadecimal digits.
  package let base: Digits

  /// The first day on which it holds, and where that is written.
  package let effective: (date: CivilDate, range: SourceRange)

  /// What it reaches; nothing when it leaves that to the agreement's rule for changes.
  package let reaches: [Reach]

  /// What becomes of a period that its first day falls in, or nil when it does not say.
  package let straddling: Straddling?

  /// What amounts for a period come to in a part of it, or nil when it does not say.
  package let amounts: PartAmounts?

  /// Who signed it, and when.
  package let signatures: [Signature]

  /// What it does, in order.
  package let operations: [AmendingOperation]

  /// A digest as written.
  package struct Digits: Sendable {
    /// The hexadecimal digits, small letters.
    package let text: String

    /// Where they stand.
    package let range: SourceRange

    /// Creates a digest as written.
    package init(_ text: String, at range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  /// What a change binds.
  package enum Reach: Hashable, Sendable {
    /// Subjects to which an event first happens on the effective date or later.
    case subjects(plural: String, event: String)

    /// Periods that begin on the effective date or later.
    case periods
  }

  /// What becomes of a period in which a change takes effect.
  package enum Straddling: String, CaseIterable, Hashable, Sendable {
    /// All of it is settled as before.
    case old = "whole period old"

    /// All of it is settled as changed.
    case new = "whole period new"

    /// The days before the change are settled as before, the others as changed.
    case split = "split at the date"
  }

  /// What an amount for a period, such as a monthly fee, comes to in a part of the period.
  package enum PartAmounts: String, CaseIterable, Hashable, Sendable {
    /// As many days of it as the part has of the period.
    case byDays = "by days"
  }

  /// A signature.
  package struct Signature: Hashable, Sendable {
    /// Who signed, such as `provider.director`.
    package let signer: String

    /// When.
    package let date: CivilDate

    /// Where it is written.
    package let range: SourceRange

    /// Creates a signature.
    package init(signer: String, date: CivilDate, range: SourceRange) {
      self.signer = signer
      self.date = date
      self.range = range
    }
  }

  /// Creates an amendment.
  package init(
    number: Int,
    agreement: String,
    source: SourceText,
    range: SourceRange,
    base: Digits,
    effective: (date: CivilDate, range: SourceRange),
    reaches: [Reach],
    straddling: Straddling?,
    amounts: PartAmounts?,
    signatures: [Signature],
    operations: [AmendingOperation]
  ) {
    self.number = number
    self.agreement = agreement
    self.source = source
    self.range = range
    self.base = base
    self.effective = effective
    self.reaches = reaches
    self.straddling = straddling
    self.amounts = amounts
    self.signatures = signatures
    self.operations = operations
  }
}
