import Agreements
import Calculating
package import Diagnostics
package import Invoicing
package import Measuring
import Quantities

/// The invoice of one period, to be shown.
package struct InvoiceReport {
  /// The name and version of the JSON document.
  package static let schema = "abide/invoice/1"

  /// The invoice as JSON, with its digest.
  package let json: JSONValue

  /// What identifies the invoice: the hash of its JSON document without the member `digest`.
  package let digest: String

  let invoice: Invoice
  let receipts: [IntakeReceipt]
  let provenance: Provenance
  let governed: [GovernedStretch]

  /// Shows an invoice.
  /// - Parameters:
  ///   - invoice: The invoice.
  ///   - receipts: What each file gave.
  ///   - provenance: What the figures rest on beside the rows.
  ///   - governed: Which text governs which periods, up to the last part of this; none where there is one text.
  ///   - known: The facts and the earlier invoices that it looks at.
  ///   - hash: The digest of a text's UTF-8, in hexadecimal.
  package init(
    _ invoice: Invoice,
    _ receipts: [IntakeReceipt],
    provenance: Provenance,
    governed: [GovernedStretch] = [],
    known: InvoiceKnowledge = InvoiceKnowledge(),
    hash: (String) -> String
  ) {
    self.invoice = invoice
    self.governed = governed
    // The order of a command line is nobody's business: the same inputs give the same bytes.
    self.receipts = receipts.sorted {
      ($0.feed, $0.digest, $0.file) < ($1.feed, $1.digest, $1.file)
    }
    self.provenance = provenance
    var members = InvoiceReport.members(invoice, self.receipts, provenance)
    if !governed.isEmpty { members["governed"] = .array(governed.map(\.json)) }
    members.merge(known.members) { _, new in new }
    digest = hash(JSONValue.object(members).document)
    members["digest"] = .string(digest)
    json = .object(members)
  }

  private static func members(
    _ invoice: Invoice,
    _ receipts: [IntakeReceipt],
    _ provenance: Provenance
  ) -> [String: JSONValue] {
    [
      "schema": .string(schema),
      "agreement": invoice.agreement.json(textVersion: provenance.textVersion),
      "period": invoice.period.json,
      "cut_off": .string(invoice.cutOff.description),
      "state": .string(invoice.isFinal ? "final" : "provisional"),
      "lines": .array(invoice.lines.map(\.json)),
      "total": invoice.total?.json ?? .null,
      "ledger": .array(invoice.ledger.accounts.map(\.json)),
      "held": .array(
        invoice.held.map {
          .object([
            "credit": .string($0.credit), "amount": $0.amount.json, "cites": $0.citation.json,
          ])
        }
      ),
      "open_questions": .array(invoice.openQuestions.map(JSONValue.string)),
      "receipt": provenance.json(receipts),
    ]
  }
}

extension InvoiceLine {
  /// The line as JSON.
  var json: JSONValue {
    var reason: JSONValue = .null
    if case .failure(let unknown) = exact { reason = .string(unknown.reason) }
    var members: [String: JSONValue] = [
      "id": .string(id),
      "kind": .string(kind.rawValue),
      "words": .string(words),
      "exact": (try? exact.get()).map { .string($0.description) } ?? .null,
      "amount": amount?.json ?? .null,
      "unknown": reason,
      "steps": .array(steps.map(JSONValue.string)),
      "cites": citation.json,
    ]
    if let held { members["held"] = held.json }
    if let corrects {
      members["corrects"] = .object([
        "period": .string(corrects.period.description), "line": .string(corrects.line),
      ])
    }
    return .object(members)
  }
}

extension CreditAccount {
  /// The account as JSON, with all that happened to it.
  fileprivate var json: JSONValue {
    .object([
      "credit": .string(credit),
      "of": .string(of.description),
      "open": open.json,
      "cites": citation.json,
      "entries": .array(
        entries.map {
          .object([
            "kind": .string($0.kind.rawValue), "on": .string($0.on.description),
            "amount": $0.amount.json,
          ])
        }
      ),
    ])
  }
}
