import Agreements

extension Resolver {
  /// Resolves the ladders: tables of which every row acts, by the share of a clock that is used.
  mutating func resolveLadders() {
    for table in agreement.tables where table.policy == .everyRow {
      reads.insert(table.id)
      reads.formUnion(table.outputs.map { "\(table.id).\($0)" })
      guard let syntax = ruleTables.first(where: { $0.id.name == table.id }),
        let place = table.inputs.firstIndex(where: \.isUsed),
        case .used(let clock) = table.inputs[place]
      else { continue }
      let told = syntax.rows.map { people(toldBy: $0, of: syntax) }
      guard told.count == table.rows.count else { continue }
      let steps = zip(table.rows, told).compactMap { row, told -> Ladder.Step? in
        guard case .range(let lower?, _) = row.tests[place] else { return nil }
        return Ladder.Step(from: lower, told: told, citation: row.citation)
      }
      agreement.governance.ladders.append(
        Ladder(table: table.id, clock: clock, steps: steps, citation: table.citation)
      )
    }
  }

  /// The people whom a row tells; the header says of which side they are.
  private mutating func people(toldBy row: Table.Row, of table: Table) -> [RolePath] {
    var told: [RolePath] = []
    for (header, cell) in zip(table.header, row.cells) where header.outputName != nil {
      let side = agreement.parties.first { header.outputName?.hasPrefix($0.role) ?? false }
      for person in cell.split(on: .comma) where person.name != "nobody" {
        if let side, roles(of: side).contains(person.name) {
          told.append(RolePath(party: side.role, role: person.name))
        } else if let path = read(person, as: .person, path: table.id.name)?.person {
          told.append(path)
        }
      }
    }
    return told
  }
}

extension RuleInput {
  /// True for the share of a clock that is used.
  fileprivate var isUsed: Bool { if case .used = self { true } else { false } }
}
