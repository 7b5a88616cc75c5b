import Agreements
import Diagnostics
import Quantities

extension RuleInput {
  /// The columns that look at neither a field nor a table, as a header writes them.
  static let columnsOfOwn = ["level", "attained", "sent by", "moment"]
}

extension Resolver {
  /// Resolves every rule table: what its columns look at, then its rows.
  mutating func resolveRuleTables() {
    for table in ruleTables {
      if let resolved = resolve(table) { agreement.tables.append(resolved) }
    }
  }

  private mutating func resolve(_ table: Table) -> RuleTable? {
    let words = table.attributes.map(\.text)
    let outputs = table.header.compactMap(\.outputName)
    if outputs.isEmpty {
      findings.add(
        .tableShape,
        "no column of this table answers anything",
        at: table.id,
        remedy: "mark a column of answers with `->` in the header, or say what its rows are"
      )
      return nil
    }
    if Set(outputs).count < outputs.count {
      findings.add(.definedTwice, "two columns answer the same name", at: table.id)
    }
    let headers = table.header.filter { $0.outputName == nil }
    let inputs = headers.map { column($0, of: table) }
    let rows = rows(of: table, inputs)
    guard !inputs.contains(where: { $0 == nil }) else { return nil }
    return RuleTable(
      id: table.id.name,
      title: table.title.text,
      policy: words.contains("every-row") ? .everyRow : .unique,
      isComplete: words.contains("complete"),
      inputs: inputs.compactMap(\.self),
      outputs: outputs,
      rows: rows,
      attainedUnit: table.attainedUnit,
      citation: citation(table.id.name, table.phrase)
    )
  }

  /// What an input column looks at.
  private mutating func column(_ header: Phrase, of table: Table) -> RuleInput? {
    switch header.name {
    case "level": return .level
    case "attained": return .attained
    case "sent-by": return .channel
    case "moment": return .moment
    default: break
    }
    if let clock = header.dropping(last: "at") {
      let known = sections(.clock).map(\.name)
      if known.contains(clock.name) { return .used(clock: clock.name) }
      tellUnknown(clock, "clock", among: known)
      return nil
    }
    guard let input = input(header, Scope(allowsTables: true, column: table)) else { return nil }
    if case .table(table.id.name, _) = input {
      findings.add(.circularRule, "the table looks at its own answer", at: header)
      return nil
    }
    return input
  }

  private mutating func rows(of table: Table, _ inputs: [RuleInput?]) -> [RuleTable.Row] {
    var rows: [RuleTable.Row] = []
    let domains = inputs.map { $0.map { domain(of: $0, in: table) } }
    for (index, row) in table.rows.enumerated() where isEven(row, table.header.count) {
      let cells = Array(zip(table.header, row.cells))
      let tested = cells.filter { $0.0.outputName == nil }.map(\.1)
      let answered = cells.filter { $0.0.outputName != nil }.map(\.1)
      var tests: [CellTest] = []
      for (cell, domain) in zip(tested, domains) {
        if let domain, let test = cellTest(cell, domain) { tests.append(test) }
      }
      guard tests.count == tested.count else { continue }
      for cell in answered { tellAmbiguousNumber(cell) }
      rows.append(
        RuleTable.Row(
          tests: tests,
          answers: answered.map { Written.answer($0) },
          citation: citation("\(table.id.name)[\(index + 1)]", row.phrase)
        )
      )
    }
    return rows
  }

  private mutating func tellAmbiguousNumber(_ cell: Phrase) {
    guard cell.utf8.first?.isDigit ?? false, Written.literal(cell) == nil,
      Complaint.ambiguousNumber(in: cell) != nil
    else { return }
    Complaint.add(to: &findings, about: cell, wanted: "an answer")
  }
}

extension Resolver {
  /// The values a column of a table can take: what a level attains is in the unit of the cells.
  func domain(of input: RuleInput, in table: Table) -> Domain {
    let isFigure = if case .figure = input { true } else { false }
    guard input == .attained || isFigure else { return domain(of: input) }
    switch table.attainedUnit {
    case .share: return .share(upTo: isFigure ? nil : .one)
    case .number: return .amount
    case .time: return .length
    }
  }
}

extension Table {
  /// The unit of the column `attained`, or of the first that has ranges: that of its first range, a share
  /// without any.
  var attainedUnit: FigureUnit {
    if let column = header.firstIndex(where: { $0.name == "attained" }) {
      return unit(ofColumn: column) ?? .share
    }
    let inputs = header.indices.filter { header[$0].outputName == nil }
    return inputs.lazy.compactMap { unit(ofColumn: $0) }.first ?? .share
  }

  private func unit(ofColumn column: Int) -> FigureUnit? {
    let cells = rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
    return cells.lazy.compactMap { Written.range($0)?.unit }.first
  }
}
