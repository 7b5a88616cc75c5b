import AgreementLanguage
import Agreements
import Diagnostics
import Quantities
import Revisions

/// The file of examples beside an agreement: `desk.examples.md` beside `desk.agreement.md`.
struct ExamplesFile {
  private let source: SourceText
  private let texts: TextVersions

  /// The file beside an agreement, or nil when there is none.
  init?(of texts: TextVersions) {
    let agreement = texts.versions[0].agreement.source.name
    guard let source = TextFile.readIfPresent(Self.path(beside: agreement)) else { return nil }
    self.source = source
    self.texts = texts
  }

  /// The path of the file beside an agreement.
  static func path(beside agreement: String) -> String {
    agreement.dropLast(".agreement.md".count) + ".examples.md"
  }

  /// The path of the agreement that a file of examples stands beside.
  static func agreement(of examples: String) -> String {
    examples.dropLast(".examples.md".count) + ".agreement.md"
  }

  /// Its examples, those of a signed period under the text that governs it, and what is wrong with the file.
  func read() -> (examples: [WorkedExample], findings: [Diagnostic]) {
    var examples: [WorkedExample] = []
    var findings: [Diagnostic] = []
    for place in texts.versions.indices {
      let (own, found) = AgreementFile.compileExamples(
        source,
        of: texts.versions[place].agreement.source
      ) { texts.speaksOf($0) == place }
      examples += own
      findings += found
    }
    // Each text sees the examples it governs, and a period may be left out between two of them.
    findings.removeAll { $0.code == Rule.unsignedPeriod.id }
    findings += Rule.unsigned(among: texts.versions[0].agreement.examples + examples)
      .filter { $0.range.source === source }
    // What no text makes right or wrong is found under each.
    var seen: Set<String> = []
    findings = findings.filter { seen.insert("\($0.range) \($0.message)").inserted }
    return (examples, findings.sortedByPlace())
  }
}

extension TextVersions {
  /// The text that an example of a title speaks of, by its place: the one that governs the period it was
  /// signed for, else the first.
  fileprivate func speaksOf(_ title: String) -> Int {
    let words = title.split(separator: " ")
    guard words.count == 3, words.starts(with: ["as", "signed"]),
      let period = CalendarPeriod(words[2])
    else { return 0 }
    return lastGoverning(period)
  }
}
