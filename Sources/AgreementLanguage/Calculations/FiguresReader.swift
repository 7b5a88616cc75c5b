package import Agreements
package import Diagnostics
import Quantities

extension Compiler {
  /// Reads a text of figures: tables with a row for each period and a column for each series of an
  /// agreement.
  /// - Parameters:
  ///   - source: The text.
  ///   - agreement: The agreement whose series it gives figures of.
  ///   - figures: What was read before, which the text's figures join.
  /// - Returns: What is wrong with the text.
  package static func readFigures(
    _ source: SourceText,
    for agreement: Agreement,
    into figures: inout SeriesFigures
  ) -> [Diagnostic] {
    let (document, found) = Scanner.scan(source)
    var reader = FiguresReader(agreement, figures)
    reader.findings.add(contentsOf: found)
    reader.read(document)
    figures = reader.figures
    figures.note(source)
    return reader.findings.all.sortedByPlace()
  }
}

extension Expression.Constant {
  /// True when it can be the figure of a series: `67 %` is none of a series of numbers, and nought is one
  /// of shares too.
  func isFigure(of dimension: Dimension) -> Bool {
    self.dimension == dimension || (value == .zero && self.dimension.fits(dimension))
  }
}

/// Reads tables of figures.
private struct FiguresReader {
  let agreement: Agreement
  var figures: SeriesFigures
  var findings = Findings()

  init(_ agreement: Agreement, _ figures: SeriesFigures) {
    self.agreement = agreement
    self.figures = figures
  }

  mutating func read(_ document: Document) {
    let tables = document.tables.filter { $0.attributes.contains { $0.text == "figure" } }
    if tables.isEmpty {
      findings.tellNone(
        in: document,
        of: "figures",
        remedy:
          "write `Table: Figures {#figures-2026 figure}` over a table whose first column is `period`"
      )
    }
    for table in tables { read(table) }
  }

  private mutating func read(_ table: Table) {
    guard let first = table.header.first, first.name == "period" else {
      findings.add(
        .wrongCell,
        "the first column of figures is the period",
        at: table.header.first ?? table.id,
        remedy: "head it `period`"
      )
      return
    }
    let series = table.header.dropFirst().map { header -> Series? in
      let found = agreement.governance.series.first { $0.name == header.name }
      if found == nil { tellUnknown(header) }
      return found
    }
    for row in table.rows {
      guard
        findings.isWhole(row, of: table, remedy: "leave a cell blank where there is no figure")
      else { continue }
      guard let period = period(row.cells[0]) else { continue }
      for (cell, series) in zip(row.cells.dropFirst(), series) where !cell.isEmpty {
        if let series { read(cell, series, period) }
      }
    }
  }

  private mutating func period(_ cell: Phrase) -> CalendarPeriod? {
    if let period = CalendarPeriod(cell.text),
      agreement.periods.map({ $0 == period.length }) ?? true
    {
      return period
    }
    Complaint.add(to: &findings, about: cell, wanted: "a period of the agreement, such as 2026-04")
    return nil
  }

  private mutating func read(_ cell: Phrase, _ series: Series, _ period: CalendarPeriod) {
    guard let constant = Written.constant(cell), constant.isFigure(of: series.dimension) else {
      Complaint.add(to: &findings, about: cell, wanted: series.dimension.noun)
      return
    }
    if let currency = Written.literal(cell)?.currency, let policy = agreement.money,
      currency != policy.currency
    {
      findings.add(.wrongType, "the agreement settles in \(policy.currency.code)", at: cell)
      return
    }
    let figure = SeriesFigures.Figure(value: constant.value, range: cell.range)
    guard let earlier = figures.add(figure, of: series.name, in: period) else { return }
    findings.add(
      .definedTwice,
      "\(series.name) has a figure for \(period) already",
      at: cell,
      notes: [.init("the first is here", at: earlier.range)],
      remedy:
        "leave one of the two: statements that were signed on the other keep their own text of figures"
    )
  }

  private mutating func tellUnknown(_ header: Phrase) {
    let known = agreement.governance.series.map(\.name)
    let nearest = Name.nearest(to: header.name, in: known)
    findings.add(
      .unknownReference,
      "\(agreement.id) has no series `\(header.text)`",
      at: header,
      remedy: nearest.map { "write `\($0)`, if that is meant" }
        ?? (known.isEmpty ? nil : "known are \(known.joined(separator: ", "))"),
      fixes: .writing(nearest, at: header)
    )
  }
}
