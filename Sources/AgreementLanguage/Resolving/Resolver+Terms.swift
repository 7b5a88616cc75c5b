import Agreements
import Diagnostics

extension Resolver {
  /// Lists every term with what becomes of it, and indexes its words for quotations.
  mutating func resolveTerms() {
    for section in sections where section.kind.name != "example" {
      if section.isRow {
        add(section.name, section.phrase, rowFate(section))
        for line in section.lines { index(section.path(line.key), line.value) }
      } else {
        for line in section.lines { addTerm(line, of: section) }
      }
    }
    for table in ruleTables { addRows(of: table) }
    agreement.terms.sort { $0.citation.range.bytes.lowerBound < $1.citation.range.bytes.lowerBound }
  }

  private mutating func addTerm(_ line: Section.Line, of section: Section) {
    let path = section.path(line.key)
    index(path, line.value)
    guard let key = section.kind.key(line.key) else { return }
    if let reason = recordedReasons[path] {
      add(path, line.value, .recorded(reason: reason))
      return
    }
    switch key.fate {
    case .runs: add(path, line.value, .run)
    case .recorded(let reason): add(path, line.value, .recorded(reason: reason))
    case .judged: addJudged(path, line.value)
    }
  }

  private mutating func addJudged(_ path: String, _ value: Phrase) {
    guard let event = value.split(at: "recorded as")?.after, !event.isEmpty else {
      Complaint.add(to: &findings, about: value, wanted: "`whether …, recorded as RECORD.EVENT`")
      return
    }
    add(path, value, .judged(event: event.name))
  }

  private mutating func addRows(of table: Table) {
    let id = table.id.name
    for (number, row) in table.rows.enumerated() {
      let fate: Term.State =
        table.attributes.contains { $0.text == "every-row" }
        ? .recorded(reason: "escalations are delivered by a later version") : .run
      add("\(id)[\(number + 1)]", row.phrase, fate)
      let cells = Array(zip(table.header, row.cells))
      let inputs = cells.filter { $0.0.outputName == nil }.map(\.1.text)
      for (header, cell) in cells {
        guard let output = header.outputName else { continue }
        // The row may be named by its first cell, or by all of them.
        for name in Set([inputs.first ?? "", inputs.joined(separator: ", ")]) {
          index(Name.folded("\(id)[\(name)].\(output)"), cell)
          index(Name.folded("\(id)[\(name)]"), cell)
        }
      }
    }
  }

  /// A row is one term: it runs when any of its cells does.
  private func rowFate(_ section: Section) -> Term.State {
    var reasons: [String] = []
    for line in section.lines {
      guard let key = section.kind.key(line.key) else { continue }
      guard case .recorded(let reason) = key.fate else { return .run }
      reasons.append(reason)
    }
    return reasons.first.map { .recorded(reason: $0) } ?? .run
  }

  private mutating func add(_ path: String, _ phrase: Phrase, _ state: Term.State) {
    agreement.terms.append(Term(citation: citation(path, phrase), state: state))
  }

  private mutating func index(_ path: String, _ value: Phrase) {
    terms.add(path, value, citation(path, value))
  }
}
