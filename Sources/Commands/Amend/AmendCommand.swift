import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics
import Rendering
import Revisions

/// `abide amend`: applies amendments to the text they are based on.
struct AmendCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "Apply amendments to an agreement, and write the consolidated text.",
    discussion: """
      Each amendment names its base by digest, and says what each change was and is. What does not fit \
      is told, and nothing is written. Without amendments it takes those beside the agreement, \
      desk.1.amendment.md and so on for desk.agreement.md.

      With --from a Word file of the agreement, as abide render draws it, comes back: its tracked changes \
      become proposals by clause, each an entry of an amendment and, with --data and --period, with what \
      it would have changed.

      EXAMPLES
        abide amend desk.agreement.md desk.1.amendment.md -o consolidated.agreement.md
        abide amend desk.agreement.md --from back.docx --period 2026-03 \\
          --data tickets=tickets.csv --without outages --without maintenance
      """
  )

  @Argument(help: "The agreement as signed.")
  var agreement: String

  @Argument(help: "The amendments, in order.")
  var amendments: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; otherwise standard output.", valueName: "file")
  )
  var output: String?

  @Option(
    help: ArgumentHelp(
      "A Word file of the agreement that came back with tracked changes.",
      valueName: "docx"
    )
  )
  var from: String?

  @Option(
    help: ArgumentHelp(
      "The first day of the amendment that --from drafts with --output.",
      valueName: "date"
    )
  )
  var effective: DateArgument?

  @OptionGroup var effect: EffectOptions

  func validate() throws {
    guard from != nil else {
      if effective != nil || effect.period != nil {
        throw ValidationError("--effective, --data and --period go with --from")
      }
      return
    }
    if !amendments.isEmpty {
      throw ValidationError("--from takes the agreement alone: amendments beside it are applied")
    }
    if output != nil, effective == nil {
      throw ValidationError("an amendment has a first day: say with --effective DATE")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    if let output, TextFile.readIfPresent(output) != nil {
      throw ValidationError("\(output) is there already: the consolidated text is a new file")
    }
    if let from {
      let report = ReturnedPaperReport(
        agreement: agreement,
        file: from,
        effect: effect,
        console: console
      )
      return try report.run(writing: output, effective: effective?.date)
    }
    let source = try TextFile.read(agreement)
    let paths =
      amendments.isEmpty ? AmendmentFile.beside(agreement).map(\.path) : amendments
    if paths.isEmpty {
      throw ValidationError("\(agreement) has no amendment beside it: name the amendments")
    }
    let texts = try paths.map { try TextFile.read($0) }
    var amended = AmendedText(source)
    for text in texts {
      guard amended.apply(text) else {
        console.complain(of: amended.findings)
        console.complainLine("\(text.name): not applied, and nothing was written")
        return .wrongText
      }
    }
    console.complain(of: amended.findings)
    guard let first = amended.versions.first, let last = amended.versions.last else { return .done }
    tell(first, last, on: console)
    try write(last.source, on: console)
    return .done
  }

  private func tell(
    _ first: AmendedText.Version,
    _ last: AmendedText.Version,
    on console: Console
  ) {
    let comparison = TextComparison(first.compilation.outline, last.compilation.outline)
    for line in comparison.sentences { console.complainLine(line) }
    let stale = StaleExamples.lines(first.compilation.agreement, last.compilation.agreement)
    stale.forEach { console.complainLine($0) }
  }

  private func write(_ source: SourceText, on console: Console) throws {
    let text = source[0..<source.bytes.count]
    guard let output else { return console.write(text) }
    try TextFile.write(text, to: output)
    console.complainLine("\(output): written, sha256 \(FileDigest.text(of: source.bytes))")
  }
}
