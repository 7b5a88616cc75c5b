package import Agreements
package import Calculating
package import Quantities

/// One line of an invoice: an amount, why it is owed, and the words it stands on.
package struct InvoiceLine: Sendable {
  /// What sort of line it is.
  package enum Kind: String, Sendable {
    /// What a price comes to.
    case charge

    /// What costs extra.
    case extra

    /// What is paid back.
    case expense

    /// A credit that is taken off.
    case credit

    /// A credit that was taken off before, and was earned back since.
    case earnedBack = "earned back"

    /// What the customer owes under a credit rule.
    case owed

    /// Interest on an invoice that was paid late.
    case interest

    /// What an earlier invoice came to otherwise than is known now.
    case correction
  }

  /// Its name in the invoice, such as `support` or `monthly.2026-03`.
  package let id: String

  /// What sort of line it is.
  package let kind: Kind

  /// What it is for, in words.
  package let words: String

  /// The amount in the currency's main unit, exact, or why it is not known.
  package let exact: Result<Exact, Worked.Unknown>

  /// The amount, rounded once by the rule of the agreement, or nil where it is not known.
  package let amount: Money?

  /// How it came about, a sentence each.
  package private(set) var steps: [String]

  /// The words it stands on.
  package let citation: Citation

  /// What stands before its name where a change splits the period, such as `part-1.`; else nothing.
  package private(set) var prefix = ""

  /// How much more it may come to once open facts are settled, or nil where none touches it.
  package private(set) var held: Money?

  /// The line of an earlier invoice that it corrects, or nil.
  package private(set) var corrects: Correction.Target?

  init(
    id: String,
    _ kind: Kind,
    _ words: String,
    _ charge: Result<Charge, Worked.Unknown>,
    _ policy: MoneyPolicy,
    _ citation: Citation
  ) {
    self.id = id
    self.kind = kind
    self.words = words
    exact = charge.map(\.value)
    amount = (try? charge.get()).flatMap { $0.value.money(policy) }
    steps = (try? charge.get())?.steps ?? []
    self.citation = citation
  }

  /// A line whose amount is rounded already.
  init(
    id: String,
    _ kind: Kind,
    _ words: String,
    _ amount: Money,
    steps: [String],
    _ citation: Citation
  ) {
    self.id = id
    self.kind = kind
    self.words = words
    exact = .success(Exact(amount.inMainUnits))
    self.amount = amount
    self.steps = steps
    self.citation = citation
  }
}

extension InvoiceLine {
  /// The same line of a part of a period, told from those of other parts by what stands before its name.
  func prefixed(_ prefix: String) -> InvoiceLine {
    guard !prefix.isEmpty else { return self }
    var line = InvoiceLine(self, id: prefix + id)
    line.prefix = prefix
    return line
  }

  private init(_ other: InvoiceLine, id: String) {
    self.id = id
    kind = other.kind
    words = other.words
    exact = other.exact
    amount = other.amount
    steps = other.steps
    citation = other.citation
    held = other.held
  }

  /// The line as one that corrects another.
  func correcting(_ target: Correction.Target) -> InvoiceLine {
    var line = self
    line.corrects = target
    return line
  }

  /// The line with what is known to be owed, the rest held until facts are settled.
  func bounded(_ least: Money, _ most: Money, because reason: String) -> InvoiceLine {
    var line = InvoiceLine(id: id, kind, words, least, steps: steps, citation)
    line.held = Money(minorUnits: most.minorUnits - least.minorUnits, least.currency)
    line.steps.append("between \(least) and \(most): \(reason); \(least) is charged")
    return line
  }

  /// The line without an amount, since one way in which facts may be settled leaves it without one.
  func unknown(because reason: String) -> InvoiceLine {
    InvoiceLine(self, unknown: reason)
  }

  private init(_ other: InvoiceLine, unknown reason: String) {
    id = other.id
    kind = other.kind
    words = other.words
    exact = .failure(Worked.Unknown(reason: reason))
    amount = nil
    steps = []
    citation = other.citation
  }
}

extension Exact {
  /// The amount in whole minor units, rounded as a policy says, or nil beyond what amounts can be.
  func money(_ policy: MoneyPolicy) -> Money? {
    let unit = Exact(Money(minorUnits: 1, policy.currency).inMainUnits)
    return divided(by: unit)?.whole(policy.rounding).map { Money(minorUnits: $0, policy.currency) }
  }
}
