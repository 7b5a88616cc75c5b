import AgreementLanguage
package import ArgumentParser
import Diagnostics

/// `abide check`: everything that is wrong with texts, all at once.
package struct CheckCommand: ConsoleCommand {
  package static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check agreements, feeds and calendars.",
    discussion: """
      Everything found is told at once, sorted by place. An error leaves with exit code 1; warnings \
      and advice do so only with --strict. What a text allows for a while it says itself: \
      <!-- allow LVL12 until 2026-09-01: pilot -->.

      EXAMPLES
        abide check desk.agreement.md
        abide check --format concise *.agreement.md calendars/*.calendar.md
        abide check --explain LVL12
      """
  )

  /// How findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case full, concise, json, sarif
  }

  @Argument(
    help:
      """
      Files ending in .agreement.md, .amendment.md, .examples.md, .facts.md, .feed.md, .calendar.md, \
      .translation.md or .figures.md.
      """
  )
  var files: [String] = []

  @Option(help: "How findings are drawn: full, concise, json or sarif.")
  var format: Format = .full

  @Flag(help: "Leave with exit code 1 for warnings and advice too.")
  var strict = false

  @Flag(
    help:
      "List every term that is recorded or judged, with the reason, and where a signed document says it."
  )
  var terms = false

  @Option(
    help: ArgumentHelp(
      "The day on which what a text allows must still be allowed; usually today.",
      valueName: "date"
    )
  )
  var on: DateArgument?

  @Option(
    help: ArgumentHelp("Say what a rule finds and why, and check nothing.", valueName: "rule")
  )
  var explain: String?

  /// Creates the command.
  package init() {}

  package func validate() throws {
    if files.isEmpty, explain == nil { throw ValidationError("name at least one file") }
    if !files.isEmpty, explain != nil {
      throw ValidationError("--explain checks nothing: leave out the files")
    }
  }

  package func run(on console: Console) throws -> ExitStatus {
    if let explain { return try tell(explain, on: console) }
    let today = on?.date ?? Today.date
    let checked = try files.map { try CheckedFile($0, on: today, among: files) }
    switch format {
    case .json: console.writeLine(CheckReport.json(checked).indented)
    case .sarif: console.writeLine(SarifReport.json(checked, version: Abide.version).indented)
    case .full: console.write(CheckReport.text(checked, .full, withTerms: terms))
    case .concise: console.write(CheckReport.text(checked, .concise, withTerms: terms))
    }
    let found = checked.flatMap(\.compilation.diagnostics)
    let fails = strict ? !found.isEmpty : found.contains { $0.severity == .error }
    return fails ? .wrongText : .done
  }

  private func tell(_ id: String, on console: Console) throws -> ExitStatus {
    guard let rule = Rule.rule(id.uppercased()) else {
      let nearest = Name.nearest(to: id.uppercased(), in: Rule.all.map(\.id))
      throw ValidationError(
        "there is no rule \(id)" + (nearest.map { "; the nearest is \($0)" } ?? "")
      )
    }
    console.write(RulePage.text(of: rule))
    return .done
  }
}
