package import Agreements
import Calculating
package import Quantities

/// The invoice of one period: what is charged, what is taken off, and what became of every credit.
package struct Invoice: Sendable {
  /// The agreement.
  package let agreement: Agreement

  /// The period.
  package let period: CalendarPeriod

  /// The instant up to which events were looked at.
  package let cutOff: Instant

  /// Its lines: charges, extras, expenses, interest, credits, then corrections of earlier invoices.
  package private(set) var lines: [InvoiceLine]

  /// What the lines come to that are known, or nil where the head has no `money`.
  package private(set) var total: Money?

  /// What became of the credits of this period and those before it.
  package let ledger: Ledger

  /// What may still be owed under credit rules once all is decided, and is neither taken off nor lost.
  package let held: [Held]

  /// Why figures may still change, one sentence each; none when the invoice is final.
  package private(set) var openQuestions: [String]

  /// A part of a credit that waits for something to be decided.
  package struct Held: Sendable {
    /// The credit rule.
    package let credit: String

    /// How much more it may come to.
    package let amount: Money

    /// The words it stands on.
    package let citation: Citation
  }

  /// True when nothing is open.
  package var isFinal: Bool { openQuestions.isEmpty }

  /// The lines of some kinds, in order.
  package func lines(_ kinds: InvoiceLine.Kind...) -> [InvoiceLine] {
    lines.filter { kinds.contains($0.kind) }
  }

  /// What it is to be paid without interest on others, on which no interest runs.
  var debt: Money? { sum(.charge, .extra, .expense, .owed, .earnedBack, .credit, .correction) }

  /// The invoice with what it corrects of earlier ones.
  /// - Parameters:
  ///   - corrections: What earlier invoices came to otherwise.
  ///   - causes: Why, a sentence each, by the correction's place.
  /// - Returns: The invoice with a line for each.
  package func correcting(_ corrections: [Correction], because causes: [Int: [String]]) -> Invoice {
    guard let policy = agreement.money else { return self }
    var invoice = self
    for (place, correction) in corrections.enumerated() {
      let line = correction.line(because: causes[place] ?? [], policy)
      invoice.lines.append(line)
      if case .failure(let unknown) = line.exact {
        invoice.openQuestions.append("\(line.id) is not known: \(unknown.reason)")
      }
    }
    let units = invoice.lines.compactMap(\.amount?.minorUnits).reduce(0, +)
    invoice.total = Money(minorUnits: units, policy.currency)
    return invoice
  }

  /// What some lines come to, all told.
  package func sum(_ kinds: InvoiceLine.Kind...) -> Money? {
    total.map { total in
      let units = lines.filter { kinds.contains($0.kind) }.compactMap(\.amount?.minorUnits)
      return Money(minorUnits: units.reduce(0, +), total.currency)
    }
  }
}
