import Invoicing
import Measuring
import Rendering

/// The invoices of an agreement up to a period, with the text that governs that period.
struct MadeInvoices {
  /// The invoices, in order.
  private(set) var invoices: [Invoice]

  /// The text that governs the last part of the last period.
  let text: LoadedAgreement

  /// Which text governs which periods; none where there is one text.
  let governed: [GovernedStretch]

  /// The facts and the earlier invoices that they look at.
  var known = InvoiceKnowledge()

  init(invoices: [Invoice], text: LoadedAgreement, governed: [GovernedStretch]) {
    self.invoices = invoices
    self.text = text
    self.governed = governed
  }

  /// Puts what earlier invoices came to otherwise on the last one.
  mutating func correct(_ corrections: [Correction], because causes: [Int: [String]]) {
    invoices[invoices.count - 1] = last.correcting(corrections, because: causes)
  }

  /// The invoice of the last period.
  var last: Invoice { invoices[invoices.count - 1] }

  /// That invoice, to be shown.
  var report: InvoiceReport {
    InvoiceReport(
      last,
      text.log.receipts,
      provenance: text.provenance,
      governed: governed,
      known: known
    ) {
      FileDigest.text(of: Array($0.utf8))
    }
  }
}
