package import Agreements
package import Diagnostics
package import Measuring
import Quantities
import ServiceHours

/// Facts with how each stands, to be shown.
package struct FactsReport {
  /// The name and version of the JSON document.
  package static let schema = "abide/facts/1"

  /// The agreement that facts are told of.
  package struct Text {
    let agreement: Agreement

    /// Names an agreement.
    package init(_ agreement: Agreement) { self.agreement = agreement }
  }

  private let agreement: Agreement
  private let docket: FactDocket

  /// Shows facts.
  package init(_ text: Text, _ docket: FactDocket) {
    agreement = text.agreement
    self.docket = docket
  }

  /// The facts as a page.
  package var page: Page {
    let times = LocalTimes(zone: agreement.zone)
    return Page(
      kind: "Facts",
      title: agreement.title,
      subtitle: "\(agreement.id); told until \(times.text(docket.knownAt)); times in "
        + "\(agreement.zone)",
      blocks: [sums, table] + limits
    )
  }

  private var sums: Block {
    let open = docket.open.count
    return .paragraph(
      "\(counted(docket.cases.count, "fact")): \(docket.accepted.count.grouped) accepted, "
        + "\(open.grouped) open."
    )
  }

  private var table: Block {
    let words = FactWords(zone: agreement.zone)
    return .table(
      PageTable(
        caption: "What was told otherwise than rows tell it",
        columns: [
          .init("fact"), .init("about"), .init("says"), .init("told by"), .init("told until"),
          .init("stands"), .init("answer until"), .init("why", .wrapping),
        ],
        rows: docket.cases.map { fact in
          .init([
            Cell(fact.entry.id, .code), Cell(fact.entry.about, .strong),
            Cell(words.says(fact.entry.change)),
            Cell("\(fact.entry.by), \(words.day(fact.entry.told))"),
            Cell(fact.toldBy?.last.description ?? "-", fact.isLate ? .open : .plain),
            Cell(words.standing(fact), fact.standing.isOpen ? .open : .plain),
            Cell(fact.awaitedUntil?.description ?? "-"),
            Cell(fact.entry.why, .quiet),
          ])
        }
      )
    )
  }

  private var limits: [Block] {
    guard let terms = agreement.governance.facts else {
      return [.paragraph("The agreement sets no time for facts, and silence means nothing.")]
    }
    return [.paragraph("Limits and silence: \(terms.citation.words).")]
  }

  /// The facts as JSON.
  package var json: JSONValue {
    .object([
      "schema": .string(FactsReport.schema),
      "agreement": .string(agreement.id),
      "known_at": .string(docket.knownAt.description),
      "facts": .array(docket.cases.map { .object($0.members(agreement.zone)) }),
    ])
  }
}
