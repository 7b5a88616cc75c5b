import AgreementLanguage
import ArgumentParser
import Diagnostics
import Exchanging
import YAMLReading

/// `abide import`: an agreement made of a file in another form.
struct ImportCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make an agreement of its JSON, or of OpenSLO objects.",
    discussion: """
      JSON as `abide export` writes it becomes the texts it holds. OpenSLO becomes a draft: each objective \
      a level, and what OpenSLO does not say is left open for you to fill in. Nothing that is there is \
      overwritten.

      EXAMPLES
        abide import desk.json -o desk.agreement.md
        abide import checkout.slo.yaml -o checkout.agreement.md
      """
  )

  @Argument(help: "The file: its name ends in .json, .yaml or .yml.")
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The agreement to write, NAME.agreement.md, which must be new.",
      valueName: "file"
    )
  )
  var output: String

  func validate() throws {
    guard output.hasSuffix(".agreement.md"), !name.isEmpty else {
      throw ValidationError("\(output): an agreement's name ends in .agreement.md")
    }
    guard isJSON || [".yaml", ".yml"].contains(where: file.hasSuffix) else {
      throw ValidationError("\(file): what it is in is told by its name: .json, .yaml or .yml")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let source = try TextFile.read(file)
    return isJSON ? try importJSON(source, on: console) : try importOpenSLO(source, on: console)
  }

  private var isJSON: Bool { file.hasSuffix(".json") }

  /// The first part of the agreement's name.
  private var name: String { String(output.fileName.dropLast(".agreement.md".count)) }

  // MARK: JSON

  private func importJSON(_ source: SourceText, on console: Console) throws -> ExitStatus {
    do {
      let json = try StrictJSON(source.bytes, deepest: 128).exactValue()
      return try write(try AgreementExchange(json), on: console)
    } catch let error as StrictJSONError {
      console.complainLine("\(file): \(error.message)")
    } catch let faults as ExchangeFaults {
      complain(faults.all, on: console)
    }
    console.complainLine("nothing was written")
    return .wrongText
  }

  private func write(_ exchange: AgreementExchange, on console: Console) throws -> ExitStatus {
    let written = try exchange.texts()
    let texts = exchange.files.indices.map { index in
      (
        path: index == 0
          ? output : TextFile.path(of: exchange.files[index].name, beside: output),
        text: written[index]
      )
    }
    let compilation = Compiler.compileAgreement(SourceText(name: output, texts[0].text)) { name in
      zip(exchange.files, texts).dropFirst().first { $0.0.name == name }
        .map { SourceText(name: $0.1.path, $0.1.text) }
    }
    guard let agreement = compilation.agreement else {
      for finding in compilation.diagnostics where finding.severity == .error {
        console.complainLine(finding.full)
      }
      console.complainLine("nothing was written, since the text would have errors")
      return .wrongText
    }
    let differences = exchange.differences(from: agreement)
    guard differences.isEmpty else {
      complain(differences, on: console)
      console.complainLine("nothing was written")
      return .wrongText
    }
    return try ImportedFiles(texts: texts).write(on: console)
  }

  private func complain(_ faults: [ExchangeFault], on console: Console) {
    for fault in faults { console.complainLine("\(file): \(fault.path) \(fault.message)") }
  }

  // MARK: OpenSLO

  private func importOpenSLO(_ source: SourceText, on console: Console) throws -> ExitStatus {
    let documents: [YAMLNode]
    do throws(YAMLRefusal) {
      documents = try YAMLReader.documents(of: source)
    } catch {
      console.complainLine(error.finding.full)
      console.complainLine("nothing was written")
      return .wrongText
    }
    let draft = OpenSLODraft(documents, of: source, name: name)
    for finding in draft.findings { console.complainLine(finding.full) }
    guard !draft.hasErrors else {
      console.complainLine("nothing was written")
      return .wrongText
    }
    let feed = TextFile.path(of: draft.feedName, beside: output)
    let status = try ImportedFiles(texts: [(output, draft.agreement), (feed, draft.feed)])
      .write(on: console)
    guard status == .done else { return status }
    console.writeLine("fill in what is left open, then: abide check \(output)")
    return .done
  }
}
