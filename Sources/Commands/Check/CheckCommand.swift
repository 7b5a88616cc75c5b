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
      and advice do so only with --strict.

      EXAMPLES
        abide check desk.agreement.md
        abide check --format concise *.agreement.md calendars/*.calendar.md
      """
  )

  @Argument(help: "Files ending in .agreement.md, .feed.md or .calendar.md.")
  var files: [String]

  @Option(help: "How findings are drawn: full, concise or json.")
  var format: DiagnosticFormat = .full

  @Flag(help: "Leave with exit code 1 for warnings and advice too.")
  var strict = false

  /// Creates the command.
  package init() {}

  package func run(on console: Console) throws -> ExitStatus {
    let checked = try files.map { try CheckedFile($0) }
    switch format {
    case .json: console.writeLine(CheckReport.json(checked).indented)
    case .full, .concise: console.write(CheckReport.text(checked, format))
    }
    let found = checked.flatMap(\.compilation.diagnostics)
    let fails = strict ? !found.isEmpty : found.contains { $0.severity == .error }
    return fails ? .wrongText : .done
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
