import Agreements
import Calculating
import Invoicing
import Measuring
import Quantities
import ServiceHours

extension InvoiceReport {
  /// The invoice as a page.
  package var page: Page {
    var blocks = [figure, head]
    if !invoice.lines.isEmpty { blocks.append(lines) }
    let explained = invoice.lines.filter { !$0.steps.isEmpty }
    if !explained.isEmpty { blocks.append(reasons(explained)) }
    if !invoice.ledger.accounts.isEmpty { blocks.append(credits) }
    if !invoice.openQuestions.isEmpty { blocks.append(openQuestions) }
    blocks.append(
      ReceiptPage.section(
        provenance,
        receipts,
        statementDigest: digest,
        zone: invoice.agreement.zone,
        of: "invoice"
      )
    )
    return Page(
      kind: "Invoice",
      title: invoice.agreement.title,
      subtitle: "\(invoice.period.words), \(state)",
      blocks: blocks
    )
  }

  private var state: String { invoice.isFinal ? "final" : "provisional" }

  private var figure: Block {
    .figure(
      label: "To pay, \(invoice.period.words)",
      value: invoice.total?.description ?? "not known",
      sentence: sentence,
      invoice.isFinal ? .plain : .open
    )
  }

  private var sentence: String {
    guard let charged = invoice.sum(.charge, .extra, .expense, .owed, .earnedBack, .interest),
      let corrected = invoice.sum(.correction), let taken = invoice.sum(.credit)
    else { return "The agreement promises no money." }
    let credits = Money(minorUnits: -taken.minorUnits, taken.currency)
    let unknown = invoice.lines.contains { $0.amount == nil } ? ", without what is not known" : ""
    let correction = invoice.lines(.correction).isEmpty ? "" : words(ofCorrections: corrected)
    let back = (invoice.total?.minorUnits ?? 0) < 0 ? " It is owed to the customer." : ""
    return "\(charged) less \(credits) of credits\(correction)\(unknown).\(back)"
  }

  private func words(ofCorrections amount: Money) -> String {
    let size = Money(minorUnits: abs(amount.minorUnits), amount.currency)
    return ", \(amount.minorUnits < 0 ? "less" : "plus") \(size) of corrections"
  }

  private var head: Block {
    let agreement = invoice.agreement
    let times = LocalTimes(zone: agreement.zone)
    let bounds = agreement.bounds(of: invoice.period)
    return .facts(
      [Fact("agreement", "\(agreement.id), text \(provenance.textVersion)")]
        + agreement.signedPaper + agreement.parties.map { Fact($0.role, $0.name) } + [
          Fact(
            "period",
            "\(times.text(bounds.start)) to \(times.text(bounds.end)), \(agreement.zone)"
          )
        ] + governed.map { Fact("governed", "\($0.days): text \($0.textVersion)") } + [
          Fact("as known at", times.text(invoice.cutOff)),
          Fact("state", Cell(state, invoice.isFinal ? .plain : .open)),
        ]
    )
  }

  private var lines: Block {
    let rows = invoice.lines.map { line in
      PageTable.Row(
        id: line.id,
        [
          Cell(line.id, .code), Cell(line.kind.rawValue), Cell(line.words),
          Cell(line.amount?.description ?? "not known", line.amount == nil ? .open : .plain),
          Cell(line.citation.words, .quiet),
        ],
        details: line.steps.isEmpty ? [] : [.steps(line.steps)]
      )
    }
    let total = PageTable.Row(
      id: "total",
      isTotal: true,
      [
        Cell("total", .code), "", "", Cell(invoice.total?.description ?? "", .strong),
        Cell(invoice.agreement.money?.citation.words ?? "", .quiet),
      ]
    )
    return .section(
      Section(
        "Lines",
        id: "lines",
        [
          .table(
            PageTable(
              caption: "What is charged, and what is taken off",
              columns: [
                .init("line", .identity), .init("sort"), .init("for"), .init("amount", .trailing),
                .init("stands on"),
              ],
              rows: rows + [total]
            )
          )
        ]
      )
    )
  }

  private func reasons(_ lines: [InvoiceLine]) -> Block {
    let sections = lines.map { Block.section(Section($0.id, [.steps($0.steps)])) }
    return .section(Section("How each line came about", id: "reasons", sections))
  }

  private var credits: Block {
    let kinds = LedgerEntry.Kind.allCases
    let accounts = invoice.ledger.accounts
    let shown = kinds.filter { kind in accounts.contains { $0.total(kind) != 0 } }
    let rows = accounts.map { account in
      PageTable.Row(
        [Cell(account.credit), Cell("\(account.of)")]
          + shown.map { kind in
            let units = account.total(kind)
            return Cell(
              units == 0 ? "-" : "\(Money(minorUnits: units, account.open.currency))"
            )
          } + [Cell("\(account.open)", .strong), Cell(account.citation.words, .quiet)]
      )
    }
    let table = PageTable(
      caption: "What became of each credit",
      columns: [.init("credit"), .init("of")] + shown.map { .init($0.rawValue, .trailing) }
        + [.init("open", .trailing), .init("stands on")],
      rows: rows
    )
    return .section(Section("Credits", id: "credits", [.table(table)]))
  }

  private var openQuestions: Block {
    .section(
      Section(
        "Open questions",
        id: "open",
        [.paragraph("The figures may still change:"), .list(invoice.openQuestions)]
      )
    )
  }
}
