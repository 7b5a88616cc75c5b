import AgreementLanguage
import Agreements
import Diagnostics

extension Consolidation {
  /// Replaces or takes out a clause.
  mutating func changeClause(
    _ id: String,
    _ operation: AmendingOperation,
    _ digest: ([UInt8]) -> String
  ) {
    guard let clause = base.clause(id) else {
      return tellUnknown(id, "clause", base.clauses, operation)
    }
    guard let was = operation.was else { return }
    let found = digest(Array(clause.text.utf8))
    let written = was.text.split(separator: " ").last.map { $0.lowercased() } ?? ""
    guard written.count >= 12, found.hasPrefix(written) else {
      return tell(
        .amendmentMisfits,
        "the clause \(id) has another text than the one that was meant",
        at: was,
        notes: [.init("the clause", at: clause.range)],
        remedy: "read it again; its digest is sha256 \(found.prefix(12))"
      )
    }
    let now = operation.now.map(text) ?? ""
    if now == text(clause.range) { return tellNoChange(operation) }
    add(TextEdit(clause.range, now), operation)
  }

  /// Puts a clause after another with all under it.
  mutating func insertClause(after id: String?, _ operation: AmendingOperation) {
    guard let id, let clause = base.clause(id) else {
      return tellUnknown(id ?? "", "clause", base.clauses, operation)
    }
    guard let now = operation.now else { return }
    put("\n" + text(now), at: clause.bytes.upperBound, operation)
  }

  /// Replaces or takes out words of the prose of a clause; they must stand there once.
  mutating func changeWords(of id: String, _ operation: AmendingOperation) {
    guard let clause = base.clause(id) else {
      return tellUnknown(id, "clause", base.clauses, operation)
    }
    guard let was = operation.was else { return }
    let found = base.prose(of: clause).flatMap { ProseSearch.places(of: was.text, in: $0) }
    guard let place = found.first, found.count == 1 else {
      return tell(
        .amendmentMisfits,
        found.isEmpty
          ? "these words do not stand in the clause \(id)"
          : "these words stand \(found.count) times in the clause \(id)",
        at: was,
        notes: [.init("the clause", at: Phrase(clause.range).firstLine.range)],
        remedy: found.isEmpty
          ? "copy them from the base" : "take in more words, so that one place is meant"
      )
    }
    add(TextEdit(place, operation.now?.text ?? ""), operation)
  }

  /// A clause of the amendment as it is put in: it ends with one empty line.
  private func text(_ range: SourceRange) -> String {
    var lines = range.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n\n"
  }
}

extension Phrase {
  /// The first line of a longer stretch.
  fileprivate var firstLine: Phrase {
    let end = utf8.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.upperBound
    return cut(bytes.lowerBound..<end)
  }
}
