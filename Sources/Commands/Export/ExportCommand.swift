import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics
import Exchanging

/// `abide export`: an agreement in a form that other programs read.
struct ExportCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write an agreement as JSON, or its levels as OpenSLO.",
    discussion: """
      JSON holds the whole model and the texts it was read from, so that `abide import` writes them \
      again. OpenSLO holds levels; what it cannot say is told on standard error and in annotations.

      EXAMPLES
        abide export desk.agreement.md --format json -o desk.json
        abide export desk.agreement.md --format openslo -o desk.slo.yaml
        abide export --schema
      """
  )

  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, openslo
  }

  @Argument(help: "The agreement, a file ending in .agreement.md.")
  var agreement: String?

  @Option(help: "What is written: json or openslo.")
  var format: Format = .json

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write. Usually standard output.", valueName: "file")
  )
  var output: String?

  @Flag(help: "Write the JSON Schema of the JSON instead; names no agreement.")
  var schema = false

  func validate() throws {
    if schema {
      guard agreement == nil, format == .json else {
        throw ValidationError("--schema is the schema of all exports: leave out the rest")
      }
      return
    }
    guard let agreement else { throw ValidationError("name an agreement") }
    guard agreement.hasSuffix(".agreement.md") else {
      throw ValidationError(
        "\(agreement): an agreement is exported, a file ending in .agreement.md"
      )
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    guard let path = agreement else { return try put(AgreementExchange.schema.document, console) }
    let used = UsedTexts()
    let source = try TextFile.read(path)
    guard let model = AgreementFile.load(source, noting: used, on: console) else {
      return .wrongText
    }
    tellAmendments(AmendmentFile.beside(path).count, of: path, on: console)
    switch format {
    case .json: return try exportJSON(model, source, used, on: console)
    case .openslo: return try exportOpenSLO(model, on: console)
    }
  }

  // They are texts of their own, and what they make of this one is another text.
  private func tellAmendments(_ count: Int, of path: String, on console: Console) {
    guard count > 0 else { return }
    console.complainLine(
      "\(path): exported as it was signed, without \(count) \(count == 1 ? "amendment" : "amendments") "
        + "beside it; `abide show` writes the text in force"
    )
  }

  private func exportJSON(
    _ model: Agreement,
    _ source: SourceText,
    _ used: UsedTexts,
    on console: Console
  ) throws -> ExitStatus {
    var files: [ExchangedFile] = []
    var findings: [Diagnostic] = []
    for text in [(name: source.name.fileName, source: source)] + used.all {
      do throws(FormatRefusal) {
        files.append(try ExchangedFile(text.name, text.source))
      } catch {
        findings += error.findings
      }
    }
    guard findings.isEmpty else {
      for finding in findings.sortedByPlace() { console.complainLine(finding.full) }
      console.complainLine("\(source.name): not exported, since a text it uses cannot be read")
      return .wrongText
    }
    return try put(AgreementExchange(model, files).json.document, console)
  }

  private func exportOpenSLO(_ model: Agreement, on console: Console) throws -> ExitStatus {
    let export = OpenSLOExport(model)
    for line in export.unsaid { console.complainLine("not said: \(line)") }
    guard !export.isEmpty else {
      console.complainLine(
        "\(model.source.name): not exported, since OpenSLO can say none of its levels"
      )
      return .wrongText
    }
    return try put(export.yaml, console)
  }

  private func put(_ text: String, _ console: Console) throws -> ExitStatus {
    guard let output else {
      console.write(text)
      return .done
    }
    try TextFile.write(text, to: output)
    console.writeLine("written  \(output)")
    return .done
  }
}
