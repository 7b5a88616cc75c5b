import AgreementLanguage
import ArgumentParser
import Diagnostics
import FeedFiles
import FoundationEssentials
import Quantities
import Rendering

/// `abide verify`: works a statement out again from the same texts and data, and says where it differs.
struct VerifyCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Work a statement out again, and say the first difference.",
    discussion: """
      The statement is the JSON that `abide statement --format json` writes. Its agreement is looked for by its \
      digest beside the statement and in the folder at hand, or named with --agreement. Names of files may differ \
      where their bytes do not. A bundle, as `abide bundle` writes it, needs nothing else. A difference leaves with \
      exit code 1.

      EXAMPLE
        abide verify march.json --data tickets=tickets.csv --data outages=outages.csv \\
          --data maintenance=maintenance.csv
      """
  )

  @Argument(help: "The statement, as JSON.")
  var statement: String

  @OptionGroup var source: SourceOptions

  @Option(help: "The agreement, where it does not stand beside the statement.")
  var agreement: String?

  @OptionGroup var figures: FiguresOptions

  @Option(
    name: .long,
    help: ArgumentHelp("A text of facts that the statement rests on. Repeat it.", valueName: "file")
  )
  var facts: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("The deliveries of reports that the statement rests on.", valueName: "file")
  )
  var deliveries: String?

  @Option(help: "The statement that it restates, where it restates one.")
  var restates: String?

  func validate() throws {
    if source.at != nil {
      throw ValidationError(
        "a statement says itself up to when events were looked at: leave out --at"
      )
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    if statement.hasSuffix(".zip") || (try? ZipMembers.areIn(path: statement)) == true {
      try checkAlone()
      return try BundleVerification(path: statement, console: console).run()
    }
    guard let stated = try StatedDocument.read(statement, on: console) else { return .wrongText }
    guard let path = try agreement ?? found(stated) else {
      console.complainLine(
        "\(statement): no text with the digest \(stated.agreement.textDigest.prefix(12)) stands beside it or "
          + "here; name the agreement \(stated.agreement.id) with --agreement"
      )
      return .wrongText
    }
    try checkFacts(stated)
    var first: StatedDocument?
    if let restates {
      first = try StatedDocument.read(restates, on: console)
      guard let first else { return .wrongText }
      guard first.digest == stated.restates else {
        console.complainLine(
          "\(statement): it restates \(stated.restates?.prefix(12) ?? "none"), and \(restates) is "
            + "\(first.digest.prefix(12))"
        )
        return .wrongText
      }
    }
    guard let made = try make(stated, path, restating: first, on: console) else {
      return .wrongText
    }
    return tell(stated, made, on: console)
  }

  private func checkAlone() throws {
    guard source.data.isEmpty, source.without.isEmpty, agreement == nil, figures.figures.isEmpty,
      facts.isEmpty, restates == nil
    else {
      throw ValidationError("a bundle holds all that it rests on: give \(statement) alone")
    }
  }

  private func checkFacts(_ stated: StatedDocument) throws {
    if stated.knownAt != nil, facts.isEmpty {
      throw ValidationError("\(statement) rests on facts: give them with --facts")
    }
    if stated.restates != nil, restates == nil {
      throw ValidationError("\(statement) restates an earlier statement: give it with --restates")
    }
  }

  // The text of the digest, beside the statement or in the folder at hand.
  private func found(_ stated: StatedDocument) throws -> String? {
    let folder = URL(fileURLWithPath: statement).deletingLastPathComponent().path
    let own = statement.lastIndex(of: "/").map { String(statement[...$0]) } ?? ""
    let here = FileManager.default.currentDirectoryPath
    for (folder, prefix) in [(folder, own), (here, "")] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in names.sorted() where name.hasSuffix(".agreement.md") {
        let text = TextFile.readIfPresent(prefix + name)
        if let text, FileDigest.text(of: text.bytes) == stated.agreement.textDigest {
          return prefix + name
        }
      }
    }
    return nil
  }

  private func make(
    _ stated: StatedDocument,
    _ path: String,
    restating first: StatedDocument?,
    on console: Console
  ) throws -> JSONValue? {
    var options = DataOptions()
    options.agreement = path
    options.source = source
    options.source.at = stated.cutOff
    options.packed = nil
    options.state = nil
    options.deliveries = deliveries
    var told = FactsOptions()
    told.facts = facts
    told.asKnownAt = stated.knownAt
    let amended = try AmendedAgreement.open(options, figures: figures.figures, on: console)
    guard let amended else { return nil }
    let maker = StatementMaker(
      options: options,
      figures: figures.figures,
      period: stated.period,
      console: console
    )
    guard let made = try maker.make(amended, told, restating: first), made.parts.count == 1 else {
      return nil
    }
    return StatementReport(
      made.parts[0].statement,
      provenance: made.parts[0].provenance,
      restating: made.restatement
    ) { FileDigest.text(of: Array($0.utf8)) }.json
  }

  private func tell(_ stated: StatedDocument, _ made: JSONValue, on console: Console) -> ExitStatus
  {
    guard let difference = StatementDifference.first(stated.json.exact ?? .null, made) else {
      console.writeLine(
        "\(statement): the statement of \(stated.agreement.id) for \(stated.period) comes out the same; digest "
          + stated.digest
      )
      for name in StatementDifference.names(stated.json.exact ?? .null, made) {
        console.writeLine(
          "  \(name.place) is \(name.found ?? "nothing") here, with the same bytes as "
            + "\(name.stated ?? "nothing")"
        )
      }
      return .done
    }
    console.writeLine("\(statement): the first difference is \(difference.place)")
    console.writeLine("  stated      \(difference.stated ?? "nothing")")
    console.writeLine("  comes out   \(difference.found ?? "nothing")")
    return .wrongText
  }
}
