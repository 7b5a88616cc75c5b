package import Agreements
import Diagnostics
package import Quantities

/// The first page of a bundle, which leads on to all others.
package struct BundleIndex {
  private let report: StatementReport
  private let agreement: Agreement
  private let period: CalendarPeriod
  private let lines: [(id: String, title: String, path: String)]
  private let subjects: [(subject: String, because: String, path: String)]
  private let withoutPage: Int
  private let texts: [(name: String, path: String)]
  private let rows: [(name: String, path: String)]

  /// Gathers what a bundle holds.
  /// - Parameters:
  ///   - report: The statement.
  ///   - agreement: The agreement.
  ///   - period: The period.
  ///   - lines: The pages of the statement's lines.
  ///   - subjects: The pages of subjects.
  ///   - withoutPage: How many subjects have none.
  ///   - texts: The texts.
  ///   - rows: The tables of rows.
  package init(
    report: StatementReport,
    agreement: Agreement,
    period: CalendarPeriod,
    lines: [(id: String, title: String, path: String)],
    subjects: [(subject: String, because: String, path: String)],
    withoutPage: Int,
    texts: [(name: String, path: String)],
    rows: [(name: String, path: String)]
  ) {
    self.report = report
    self.agreement = agreement
    self.period = period
    self.lines = lines
    self.subjects = subjects
    self.withoutPage = withoutPage
    self.texts = texts
    self.rows = rows
  }

  /// The page.
  package var page: Page {
    let figures = report.page.blocks.filter { if case .figure = $0 { true } else { false } }
    let parties = agreement.parties.map { Fact($0.role, $0.name) }
    return Page(
      kind: "Bundle",
      title: agreement.title,
      subtitle: period.words,
      blocks: figures + [
        .facts(parties + [Fact("statement", Cell(String(report.digest.prefix(12)), .code))]),
        .section(Section("What is in it", id: "contents", [contents])),
        .section(Section("Why each line is what it is", id: "lines", [lineTable])),
      ] + subjectBlocks + [
        .section(Section("How it is checked", id: "check", check))
      ]
    )
  }

  private var contents: Block {
    let fixed = [
      ("The statement", "statement.html"), ("The statement as text", "statement.txt"),
      ("The statement as a table", "statement.csv"),
      ("The statement for programs", "statement.json"), ("The agreement", "agreement.html"),
    ]
    let all =
      fixed + texts.map { ("The text \($0.name)", $0.path) }
      + rows.map { ("The rows of \($0.name)", $0.path) }
      + [("What is in it, with the digest of each", "receipt.json")]
    return BundleIndex.table("Everything in this bundle", "what", all)
  }

  private var lineTable: Block {
    .table(
      PageTable(
        caption: "The lines of the statement",
        columns: [.init("line"), .init("why", .wrapping)],
        rows: lines.map { .init([Cell($0.id, .code, link: $0.path), Cell($0.title)]) }
      )
    )
  }

  private var subjectBlocks: [Block] {
    guard !subjects.isEmpty || withoutPage > 0 else { return [] }
    let table = PageTable(
      caption: "Those that were missed, left out or not decided, and those that facts speak of",
      columns: [.init("subject"), .init("because", .wrapping)],
      rows: subjects.map { .init([Cell($0.subject, .strong, link: $0.path), Cell($0.because)]) }
    )
    let more = Block.paragraph(
      "\(counted(withoutPage, "more")) without a page here; `abide explain` tells of each from the rows."
    )
    return [
      .section(
        Section(
          "Whom levels name",
          id: "subjects",
          [.table(table)] + (withoutPage > 0 ? [more] : [])
        )
      )
    ]
  }

  private var check: [Block] {
    [
      .paragraph(
        "The texts and rows in it are all that its figures rest on: the rows of this agreement, with the columns that its "
          + "feeds read. `abide verify` and this file alone work every page out again and name the first difference."
      )
    ]
  }

  // MARK: Links

  /// What a page of a line leads on to.
  package static func further(_ links: [(words: String, path: String)]) -> [Block] {
    guard !links.isEmpty else { return [back(rows: [])] }
    return [
      .section(
        Section(
          "Behind it",
          [table("What stands behind it", "page", links.map { ($0.words, "../\($0.path)") })]
        )
      ),
      back(rows: []),
    ]
  }

  /// Where a page leads back to, and the rows it was made from.
  package static func back(rows: [(name: String, path: String)]) -> Block {
    let links =
      [("The statement", "../statement.html"), ("All of the bundle", "../index.html")]
      + rows.map { ("The rows of \($0.name)", "../\($0.path)") }
    return .section(Section("Elsewhere in this bundle", [table("Other pages", "page", links)]))
  }

  private static func table(
    _ caption: String,
    _ heading: String,
    _ links: [(words: String, path: String)]
  ) -> Block {
    .table(
      PageTable(
        caption: caption,
        columns: [.init(heading)],
        rows: links.map { .init([Cell($0.words, link: $0.path)]) }
      )
    )
  }
}
