package import Agreements
package import Diagnostics
import Quantities
import ServiceHours

extension Compiler {
  /// Reads a text of facts: tables with a row for each thing that somebody says was otherwise.
  /// - Parameters:
  ///   - source: The text.
  ///   - agreement: The agreement whose records it speaks of.
  ///   - book: What was read before, which the text's facts join.
  /// - Returns: What is wrong with the text.
  package static func readFacts(
    _ source: SourceText,
    for agreement: Agreement,
    into book: inout FactBook
  ) -> [Diagnostic] {
    let (document, found) = Scanner.scan(source)
    var reader = FactsReader(agreement, book)
    reader.findings.add(contentsOf: found)
    reader.read(document)
    book = reader.book
    book.note(source)
    return reader.findings.all.sortedByPlace()
  }

  /// The columns a table of facts may have, in the order they are told.
  package static var columnsOfFacts: [String] { FactsReader.columns }
}

extension Table {
  /// True of a table whose rows are facts.
  package var isOfFacts: Bool { attributes.contains { $0.text == "fact" } }
}

/// Reads tables of facts.
struct FactsReader {
  let agreement: Agreement
  var book: FactBook
  var findings = Findings()

  /// The columns a table may have.
  static let columns = [
    "n", "told", "by", "subject", "what", "was", "now", "why", "evidence", "answer",
  ]

  /// The columns it must have.
  static let needed = ["n", "told", "by", "what", "why"]

  init(_ agreement: Agreement, _ book: FactBook) {
    self.agreement = agreement
    self.book = book
  }

  mutating func read(_ document: Document) {
    let tables = document.tables.filter(\.isOfFacts)
    if tables.isEmpty {
      findings.tellNone(
        in: document,
        of: "facts",
        remedy:
          "write `Table: Facts {#facts-2026-03 fact}` over a table with the columns "
          + FactsReader.columns.joined(separator: ", ")
      )
    }
    let columns = Findings.ToldColumns(
      what: "facts",
      known: FactsReader.columns,
      needed: FactsReader.needed
    )
    for table in tables {
      for row in findings.rows(of: table, columns) { read(row) }
    }
  }

  private mutating func read(_ row: NamedCells) {
    let id = row.id
    let before = findings.all.count
    if id.isEmpty {
      findings.add(
        .missingLine,
        "a fact needs a number, by which answers and statements name it",
        at: row.phrase
      )
    }
    let told = moment(row["told"], "when the fact was told, such as `2026-03-18`")
    let by = person(row["by"])
    let subject = topic(row)
    let change: FactChange? = if let subject { self.change(row, subject) } else { nil }
    let answers = self.answers(row["answer"])
    if row["why"].isEmpty {
      findings.add(.missingLine, "nothing is written here; say why", at: row["why"])
    }
    guard findings.all.count == before, let told, let by, let subject, let change else { return }
    let entry = FactEntry(
      id: id.text,
      told: told,
      by: by,
      record: subject.record.name,
      subject: subject.name,
      change: change,
      why: row["why"].text,
      evidence: row["evidence"].text,
      answers: answers.sorted { $0.at < $1.at },
      range: row.phrase.range
    )
    tellDates(entry, row)
    tellAnswerers(entry, row)
    guard findings.all.count == before, let earlier = book.add(entry) else { return }
    findings.add(
      .definedTwice,
      "there is a fact \(entry.id) already",
      at: id,
      notes: [.init("the first is here", at: earlier.range)],
      remedy: "a fact keeps its number for good: give this one another"
    )
  }
}
