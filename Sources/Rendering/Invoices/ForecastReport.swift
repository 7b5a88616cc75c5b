package import Agreements
import Calculating
package import Diagnostics
package import Invoicing
package import Quantities
import ServiceHours

/// What an agreement costs over its term, at most and after all credits, to be shown.
package struct ForecastReport {
  /// The name and version of the JSON document.
  package static let schema = "abide/price/1"

  /// How much of something prices count every period has: its name, its number or nil where none was given, its unit.
  package typealias Volume = (name: String, amount: Ratio?, unit: String)

  private let agreement: Agreement
  private let invoices: [Invoice]
  private let volumes: [Volume]
  private let provenance: Provenance

  /// Shows invoices that are made up.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - invoices: The invoices of its periods if every level is met, with what credits come to at most as held.
  ///   - volumes: What they were made up from.
  ///   - provenance: The texts they rest on.
  package init(
    _ agreement: Agreement,
    _ invoices: [Invoice],
    volumes: [Volume],
    provenance: Provenance
  ) {
    self.agreement = agreement
    self.invoices = invoices
    self.volumes = volumes
    self.provenance = provenance
  }

  // MARK: Sums

  private var currency: Currency? { agreement.money?.currency }

  private func money(_ units: Int64) -> Money? {
    currency.map { Money(minorUnits: units, $0) }
  }

  /// What is charged in all, or nil while the charge of any period is not known.
  private var most: Money? {
    let totals = invoices.map(\.total)
    guard totals.allSatisfy({ $0 != nil }) else { return nil }
    return money(totals.compactMap(\.self).reduce(0) { $0 + $1.minorUnits })
  }

  private var credits: Money? {
    money(invoices.flatMap(\.held).reduce(0) { $0 + $1.amount.minorUnits })
  }

  private var least: Money? {
    guard let most, let credits else { return nil }
    return money(most.minorUnits - credits.minorUnits)
  }

  /// What is not known, each thing once with the number of periods.
  private var unknown: [String] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for line in invoices.flatMap(\.lines) {
      guard case .failure(let unknown) = line.exact else { continue }
      let words = "\(line.id): \(unknown.reason)"
      if counts[words] == nil { order.append(words) }
      counts[words, default: 0] += 1
    }
    return order.map { "\($0) (\(counted(counts[$0] ?? 0, "period")))" }
  }

  // MARK: Page

  /// The forecast as a page.
  package var page: Page {
    let span = "\(invoices[0].period.words) to \(invoices[invoices.count - 1].period.words)"
    return Page(
      kind: "Price",
      title: agreement.title,
      subtitle: "\(span), \(counted(invoices.count, "period"))",
      blocks: figures + [head, table] + notKnown
    )
  }

  private var figures: [Block] {
    [
      .figure(
        label: "If every level is met",
        value: most?.description ?? "not known",
        sentence: "What is charged over the term, without any credit.",
        .plain
      ),
      .figure(
        label: "If every credit is at its most",
        value: least?.description ?? "not known",
        sentence: credits.map { "Credits come to \($0) at most." } ?? "",
        .plain
      ),
    ]
  }

  private var head: Block {
    .facts(
      [Fact("agreement", "\(agreement.id), text \(provenance.textVersion)")]
        + volumes.map { volume in
          let unit = volume.unit.isEmpty ? "" : " \(volume.unit)"
          let said = volume.amount.map { "\(FigureText.exact($0))\(unit) a period" }
          return Fact(volume.name, Cell(said ?? "not given: none", said == nil ? .open : .plain))
        }
    )
  }

  private var table: Block {
    let hasCredits = invoices.contains { !$0.held.isEmpty }
    let rows = invoices.map { invoice -> PageTable.Row in
      let held = money(invoice.held.reduce(0) { $0 + $1.amount.minorUnits })
      let least = invoice.total.flatMap { total in
        held.flatMap { money(total.minorUnits - $0.minorUnits) }
      }
      return .init([
        Cell("\(invoice.period)", .strong),
        Cell(invoice.total?.description ?? "not known", invoice.total == nil ? .open : .plain),
        Cell(hasCredits ? held?.description ?? "-" : "-"),
        Cell(least?.description ?? "not known", least == nil ? .open : .plain),
      ])
    }
    let total = PageTable.Row(
      isTotal: true,
      [
        Cell("in all", .strong), Cell(most?.description ?? "not known", .strong),
        Cell(credits?.description ?? "-"), Cell(least?.description ?? "not known", .strong),
      ]
    )
    return .section(
      Section(
        "Period by period",
        id: "periods",
        [
          .table(
            PageTable(
              caption: "What each period costs",
              columns: [
                .init("period"), .init("if all is met", .trailing),
                .init("credits at most", .trailing),
                .init("after them", .trailing),
              ],
              rows: rows + [total]
            )
          )
        ]
      )
    )
  }

  private var notKnown: [Block] {
    guard !unknown.isEmpty else { return [] }
    return [
      .section(
        Section(
          "Not known",
          id: "unknown",
          [.paragraph("These charges are not in the figures:"), .list(unknown)]
        )
      )
    ]
  }

  // MARK: Data

  /// The forecast as JSON.
  package var json: JSONValue {
    .object([
      "schema": .string(ForecastReport.schema),
      "agreement": agreement.json(textVersion: provenance.textVersion),
      "volumes": .array(
        volumes.map {
          .object([
            "name": .string($0.name), "amount": $0.amount.map(\.json) ?? .null,
            "unit": .string($0.unit),
          ])
        }
      ),
      "periods": .array(
        invoices.map { invoice in
          .object([
            "period": invoice.period.json, "total": invoice.total?.json ?? .null,
            "credits_at_most": money(invoice.held.reduce(0) { $0 + $1.amount.minorUnits })?.json
              ?? .null,
          ])
        }
      ),
      "total": most?.json ?? .null,
      "credits_at_most": credits?.json ?? .null,
      "after_credits": least?.json ?? .null,
      "not_known": .array(unknown.map(JSONValue.string)),
    ])
  }
}
