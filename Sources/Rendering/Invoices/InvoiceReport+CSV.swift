import Agreements
import Calculating
import Invoicing
import Quantities

extension InvoiceReport {
  /// The invoice as CSV: one line an amount, the total, and what is open of each credit.
  package var csv: String {
    var table = CSVTable(header: [
      "agreement", "text_version", "cut_off", "period", "line", "kind", "words", "amount",
      "currency", "unknown", "clause", "term",
    ])
    let head = [
      invoice.agreement.id, provenance.textVersion, invoice.cutOff.description,
      "\(invoice.period)",
    ]
    for line in invoice.lines {
      var unknown = ""
      if case .failure(let reason) = line.exact { unknown = reason.reason }
      table.add(
        head + [line.id, line.kind.rawValue, line.words] + fields(line.amount) + [unknown]
          + fields(line.citation)
      )
    }
    table.add(head + ["total", "total", ""] + fields(invoice.total) + ["", "", ""])
    for account in invoice.ledger.accounts where account.open.minorUnits > 0 {
      table.add(
        head + [account.name, "open", "credit still open"]
          + fields(account.open) + [""] + fields(account.citation)
      )
    }
    return table.text
  }

  private func fields(_ amount: Money?) -> [String] {
    [amount?.plainDecimal ?? "", amount?.currency.code ?? ""]
  }

  private func fields(_ citation: Citation) -> [String] {
    [citation.clause?.id ?? "", citation.term]
  }
}
