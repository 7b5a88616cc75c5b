import Agreements
import Diagnostics
import Quantities

extension Resolver {
  /// The table that a path such as `bands.credit` names, with its output.
  func answering(_ name: String) -> (table: Table, output: String)? {
    for table in ruleTables {
      for output in table.header.compactMap(\.outputName) where "\(table.id.name).\(output)" == name
      {
        return (table, output)
      }
    }
    return nil
  }

  /// What a table answers for the values of its columns.
  mutating func answer(
    _ phrase: Phrase,
    of found: (table: Table, output: String),
    level: String?
  ) -> Typed? {
    guard let (table, dimension) = answers(found, at: phrase) else { return nil }
    let needsLevel = table.inputs.contains { $0 == .level || $0 == .attained }
    guard !needsLevel || level != nil else {
      findings.add(
        .missingLine,
        "\(table.id) has a row for each level; which one is meant",
        at: phrase,
        remedy: "write `\(phrase.text) for LEVEL`"
      )
      return nil
    }
    for case .figure(let name) in table.inputs {
      guard columnFits(name, table, at: phrase) else { return nil }
    }
    return Typed(
      expression: .lookup(
        TableLookup(table: table.id, output: found.output, level: level, way: .row)
      ),
      dimension: dimension
    )
  }

  /// Reads `bands.credit for availability`.
  mutating func answer(_ path: Phrase, for level: Phrase) -> Typed? {
    guard let found = answering(path.name) else {
      tellUnknownAnswer(path)
      return nil
    }
    guard agreement.level(level.name) != nil else {
      tellUnknown(level, "level", among: agreement.levels.lazy.map(\.name))
      return nil
    }
    return answer(path, of: found, level: level.name)
  }

  /// Reads `each slice of units at tiers.rate` and `each slice entered by units at tiers.flat`.
  mutating func slices(
    _ quantity: FormulaSyntax,
    _ path: Phrase,
    areEntered: Bool
  ) -> Typed? {
    guard let typed = typed(quantity), let found = ranged(path),
      let (table, dimension) = answers(found, at: path), ranges(table, path),
      unitFits(typed, table, at: quantity.phrase)
    else { return nil }
    let way: TableLookup.Way =
      areEntered ? .slicesEntered(by: typed.expression) : .eachSlice(of: typed.expression)
    return Typed(
      expression: .lookup(
        TableLookup(table: table.id, output: found.output, level: nil, way: way)
      ),
      dimension: areEntered ? dimension : typed.dimension.times(dimension) ?? dimension
    )
  }

  /// Reads `straight lines through curve.score at achieved`.
  mutating func lines(_ path: Phrase, at point: FormulaSyntax) -> Typed? {
    guard let typed = typed(point), let found = ranged(path),
      let (table, dimension) = answers(found, at: path),
      unitFits(typed, table, at: point.phrase)
    else { return nil }
    for row in table.rows {
      if case .range(let lower?, let upper?)? = row.tests.first, lower == upper { continue }
      findings.add(
        .tableShape,
        "straight lines run through points, and this row has none",
        at: Phrase(row.citation.range),
        remedy: "write one value, such as `85 %`"
      )
      return nil
    }
    return Typed(
      expression: .lookup(
        TableLookup(
          table: table.id,
          output: found.output,
          level: nil,
          way: .straightLines(at: typed.expression)
        )
      ),
      dimension: dimension
    )
  }

  // MARK: Tables

  private mutating func ranged(_ path: Phrase) -> (table: Table, output: String)? {
    if let found = answering(path.name) { return found }
    tellUnknownAnswer(path)
    return nil
  }

  private mutating func tellUnknownAnswer(_ path: Phrase) {
    let known = ruleTables.flatMap { table in
      table.header.compactMap(\.outputName).map { "\(table.id.name).\($0)" }
    }
    tellUnknown(path, "column of answers", among: known)
  }

  /// A table whose answers are all of one dimension; marks the column as read.
  private mutating func answers(_ found: (table: Table, output: String), at phrase: Phrase) -> (
    RuleTable, Dimension
  )? {
    let id = found.table.id.name
    reads.formUnion([id, "\(id).\(found.output)"])
    guard let table = agreement.table(id), let column = table.output(found.output) else {
      return nil
    }
    var dimension: Dimension?
    let other = table.rows.first { $0.answers[column].currency ?? currency != currency }
    tellOtherCurrency(other?.answers[column], phrase, at: other?.citation)
    for row in table.rows {
      guard let constant = Expression.Constant(row.answers[column]) else {
        findings.add(
          .wrongType,
          "this row answers \(TypeWords.noun(of: row.answers[column])), which cannot be reckoned with",
          at: Phrase(row.citation.range),
          notes: [.init("it is reckoned with here", at: phrase.range)]
        )
        return nil
      }
      guard dimension.map({ $0.fits(constant.dimension) }) ?? true else {
        findings.add(
          .wrongType,
          "the answers of \(found.output) are not all of one unit",
          at: phrase
        )
        return nil
      }
      dimension = dimension.map { $0.joined(with: constant.dimension) } ?? constant.dimension
    }
    return dimension.map { (table, $0) }
  }

  private var currency: Currency? { agreement.money?.currency }

  private mutating func ranges(_ table: RuleTable, _ path: Phrase) -> Bool {
    let isRanged =
      table.inputs.count == 1
      && table.rows.allSatisfy { row in
        switch row.tests.first {
        case .range, .otherwise: true
        default: false
        }
      }
    if !isRanged {
      findings.add(
        .tableShape,
        "slices need a table with one column of ranges, and \(table.id) has not",
        at: path,
        remedy: "write ranges such as `<= 100`, `> 100 to <= 200`, `> 200`"
      )
    }
    return isRanged
  }

  private mutating func columnFits(_ name: FigureName, _ table: RuleTable, at phrase: Phrase)
    -> Bool
  {
    figure(name, phrase).map { unitFits($0, table, at: phrase) } ?? false
  }

  private mutating func unitFits(_ typed: Typed, _ table: RuleTable, at phrase: Phrase) -> Bool {
    let (dimension, rows) = (typed.dimension, Dimension(table.attainedUnit))
    // Cells write amounts as numbers of the main unit; a quotient of two numbers may be a share.
    let isAmount = dimension == .money && rows == .number
    let isPart = dimension == .number && rows == .share && !typed.isCount
    if dimension == rows || isAmount || isPart { return true }
    findings.add(
      .wrongType,
      "the rows of \(table.id) are in \(rows.noun.dropFirst(2))s, and this is " + dimension.noun,
      at: phrase
    )
    return false
  }
}
