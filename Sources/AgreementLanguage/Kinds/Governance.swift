import Agreements

extension Resolver {
  /// Resolves what is recorded and judged, as far as it speaks of names.
  mutating func resolveGovernance() {
    sections(.role).forEach { resolveRole($0) }
    sections(.duty).forEach { resolveDuty($0) }
    sections(.notice).forEach { resolveNotice($0) }
    resolveChanges()
    sections(.ending).forEach { resolveEnding($0) }
    for section in sections where section.kind.isRecordedOnly || section.kind.name == "change" {
      section.lines.forEach { markMentioned($0.value) }
    }
    for credit in sections(.credit) {
      for line in credit.lines where !["each", "cap"].contains(line.key) {
        markMentioned(line.value)
        tellUnknownPaths(in: line.value)
      }
    }
    // A ladder is read by the escalations that its rows are.
    for table in agreement.tables where table.policy == .everyRow {
      reads.insert(table.id)
      reads.formUnion(table.outputs.map { "\(table.id).\($0)" })
      tellUnknownPeople(in: table)
    }
  }
}

extension Resolver {
  /// Says which functions that a ladder tells nobody holds.
  private mutating func tellUnknownPeople(in table: RuleTable) {
    guard let syntax = ruleTables.first(where: { $0.id.name == table.id }),
      table.inputs.contains(where: { if case .used = $0 { true } else { false } })
    else { return }
    let known =
      sections(.role).map(\.name) + agreement.parties.flatMap(\.signers)
      + agreement.parties.map(\.role) + ["nobody"]
    for row in syntax.rows {
      for (header, cell) in zip(syntax.header, row.cells) where header.outputName != nil {
        for person in cell.split(on: .comma) where !known.contains(person.name) {
          tellUnknown(person, "role", among: known)
        }
      }
    }
  }
}

extension Kind {
  /// True when no term of the kind runs.
  var isRecordedOnly: Bool { Kind.recordedOnly.contains { $0.name == name } }
}
