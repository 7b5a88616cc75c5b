import Agreements
import Calculating
package import Diagnostics
package import Invoicing
import Quantities

/// Why a line of an invoice comes to what it does, to be shown.
package struct InvoiceLineExplanation {
  /// The name and version of the JSON document.
  package static let schema = "abide/invoice-line-explanation/1"

  private let invoice: Invoice
  private let provenance: Provenance
  private let id: String
  private let reason: LineReason

  /// Explains a line, or gives nil when the invoice has none of that id.
  /// - Parameters:
  ///   - id: The id, such as `design.beyond`, `monthly.2026-03` or `total`.
  ///   - invoice: The invoice.
  ///   - provenance: What the figures rest on beside the rows.
  package init?(_ id: String, of invoice: Invoice, provenance: Provenance) {
    guard let reason = LineReason(id, of: invoice) else { return nil }
    self.id = id
    self.invoice = invoice
    self.provenance = provenance
    self.reason = reason
  }

  /// The ids of all lines of an invoice, in the order shown.
  package static func ids(of invoice: Invoice) -> [String] { invoice.lines.map(\.id) + ["total"] }

  /// The explanation as a page.
  package var page: Page {
    let agreement = invoice.agreement
    let facts = Block.facts(
      [
        Fact("line", Cell(id, .code)), Fact("agreement", "\(agreement.title), \(agreement.id)"),
        Fact("text", Cell(provenance.textVersion, .code)),
      ] + agreement.signedPaper + [
        Fact("invoice of", "\(invoice.period), times in \(agreement.zone)"),
        Fact("cut-off", LocalTimes(zone: agreement.zone).text(invoice.cutOff)),
        Fact("zone data", provenance.zoneRelease),
      ]
    )
    return Page(
      kind: "Explanation",
      title: reason.title,
      blocks: [
        facts, .section(Section("Arithmetic", [.steps(reason.steps)])),
        .section(Section("The agreement's words", reason.quotations(agreement))),
      ]
    )
  }

  /// The explanation as JSON.
  package var json: JSONValue {
    var members = reason.members(invoice.agreement)
    members["schema"] = .string(InvoiceLineExplanation.schema)
    members["id"] = .string(id)
    members["agreement"] = invoice.agreement.json(textVersion: provenance.textVersion)
    members["period"] = invoice.period.json
    members["cut_off"] = .string(invoice.cutOff.description)
    members["zone_data"] = .string(provenance.zoneRelease)
    return .object(members)
  }
}

extension LineReason {
  /// Why a line of an invoice comes to what it does, or nil when it has none of that name.
  fileprivate init?(_ id: String, of invoice: Invoice) {
    let policy = invoice.agreement.money
    guard id != "total" else {
      let amounts = invoice.lines.compactMap { line in line.amount.map { "\(line.id): \($0)" } }
      self.init(
        kind: "total",
        title: "What is to be paid for \(invoice.period.words)",
        steps: amounts + [
          invoice.total.map { "in all \($0)" } ?? "the agreement promises no money"
        ],
        citations: [policy?.citation].compactMap(\.self),
        line: invoice.total?.json ?? .null
      )
      return
    }
    guard let line = invoice.lines.first(where: { $0.id == id }) else { return nil }
    var steps = line.steps
    switch (line.exact, line.amount) {
    case (.failure(let unknown), _): steps.append("so it is not known: \(unknown.reason)")
    case (.success(let exact), let amount?):
      let rule = policy?.rounding.rawValue ?? ""
      let isWhole = exact == Exact(amount.inMainUnits)
      steps.append(
        isWhole
          ? "rounding \(rule) changes nothing: \(amount)"
          : "\(exact) exactly, rounded \(rule) once, to \(amount)"
      )
    case (.success, nil): steps.append("it is beyond what amounts can be")
    }
    if let account = invoice.ledger.accounts.first(where: { $0.name == id }) {
      steps.append(
        "`abide explain … --line \(account.name.dropLast(account.of.description.count + 1)).payable "
          + "--period \(account.of)` says why it was earned"
      )
    }
    if let target = line.corrects {
      steps.append(
        "`abide explain … --invoice --line \(target.line) --period \(target.period)` says how it comes about now"
      )
    }
    self.init(
      kind: line.kind.rawValue,
      title: "What \(line.id) comes to: \(line.words)",
      steps: steps,
      citations: [line.citation] + [policy?.citation].compactMap(\.self),
      line: line.json
    )
  }
}
