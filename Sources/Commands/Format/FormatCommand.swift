import AgreementLanguage
import ArgumentParser
import Diagnostics

/// `abide fmt`: writes texts in the one form that all texts share.
struct FormatCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Lay out agreements, feeds, calendars and facts in the one form all texts share.",
    discussion: """
      Columns of tables are aligned, clauses and the references to them numbered anew, blank lines and \
      spaces set. Prose keeps its words and lines. What is agreed never changes.

      EXAMPLES
        abide fmt desk.agreement.md
        abide fmt --quotes desk.agreement.md
        abide fmt --check *.agreement.md
      """
  )

  @Argument(
    help: "Files ending in .agreement.md, .examples.md, .facts.md, .feed.md or .calendar.md."
  )
  var files: [String]

  @Flag(help: "Write nothing; tell what would change, with exit code 1.")
  var check = false

  @Flag(help: "Make every quoted value say what its term says.")
  var quotes = false

  func run(on console: Console) throws -> ExitStatus {
    // Every file is read before the first is written: a wrong name must not leave half the work done.
    let texts = try files.map { path in (source: try CheckedFile.source(path), path: path) }
    var status = ExitStatus.done
    for (source, path) in texts {
      guard let formatted = formatted(source, path, on: console) else {
        status = .wrongText
        continue
      }
      let changes = LineChanges(from: source[0..<source.bytes.count], to: formatted)
      if changes.isEmpty { continue }
      if check {
        console.writeLine(changes.told(of: path))
        status = .wrongText
      } else if path.hasSuffix(".agreement.md"), !AmendmentFile.beside(path).isEmpty {
        console.complainLine(
          "\(path): has amendments beside it, which are based on it as it stands; it was left so"
        )
        status = .wrongText
      } else {
        try TextFile.write(formatted, to: path)
        console.writeLine("\(path): written anew")
      }
    }
    return status
  }

  /// The text in its form, or nil when it cannot be read and the console has been told.
  private func formatted(
    _ source: SourceText,
    _ path: String,
    on console: Console
  ) -> String? {
    let terms =
      quotes && path.hasSuffix(".agreement.md") ? AgreementFile.compile(source).terms : nil
    switch Formatter.format(source, quoting: terms) {
    case .success(let formatted): return formatted
    case .failure(let refusal):
      console.complain(of: refusal.findings)
      console.complainLine("\(path): not laid out, since it cannot be read as it stands")
      return nil
    }
  }
}
