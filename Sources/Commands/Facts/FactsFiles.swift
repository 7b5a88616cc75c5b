import AgreementLanguage
import Agreements
import Diagnostics
import Measuring
import Quantities
import ServiceHours

/// Texts of facts on disk.
enum FactsFiles {
  /// The path of the agreement that a text of facts stands beside: `desk.agreement.md` of `desk.facts.md` and of
  /// `desk.2026-03.facts.md`.
  static func agreement(of facts: String) -> String {
    let stem = facts.dropLast(".facts.md".count)
    let folder = stem.lastIndex(of: "/").map { stem[...$0] } ?? ""
    let name = stem.dropFirst(folder.count).prefix { $0 != "." }
    return "\(folder)\(name).agreement.md"
  }

  /// Reads the facts of an agreement.
  /// - Returns: The facts, or nil when a text is wrong and the console has been told.
  /// - Throws: `WorldFailure` when a file cannot be read.
  static func read(_ paths: [String], for agreement: Agreement, on console: Console) throws
    -> FactBook?
  {
    var book = FactBook()
    var isRight = true
    for path in paths {
      let source = try TextFile.read(path)
      for finding in Compiler.readFacts(source, for: agreement, into: &book) {
        console.complainLine(finding.full)
        if finding.severity == .error { isRight = false }
      }
    }
    return isRight ? book : nil
  }

  /// What is found of a text of facts beside its agreement, without data.
  static func findings(_ source: SourceText, for agreement: Agreement) -> [Diagnostic] {
    var book = FactBook()
    let found = Compiler.readFacts(source, for: agreement, into: &book)
    return (found + late(FactDocket(book, agreement))).sortedByPlace()
  }

  /// What is to be said of facts that were told too late.
  static func late(_ docket: FactDocket) -> [Diagnostic] {
    docket.cases.compactMap { fact in
      guard fact.isLate, !fact.standing.counts, let last = fact.toldBy?.last else { return nil }
      return FactFindings.late(fact.entry, lastDay: last)
    }
  }

  /// What is to be said of facts that fit no row.
  static func faults(_ bench: FactBench) -> [Diagnostic] {
    bench.faults.map { FactFindings.unfit($0.entry, $0.message, remedy: $0.remedy) }
  }

  /// What is to be said of facts that tell what is told already.
  static func repeats(_ bench: FactBench) -> [Diagnostic] {
    bench.repeats.map { FactFindings.repeated($0.entry, $0.message, remedy: $0.remedy) }
  }
}
