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
    }
  }
}

extension Kind {
  /// True when no term of the kind runs.
  var isRecordedOnly: Bool { Kind.recordedOnly.contains { $0.name == name } }
}
