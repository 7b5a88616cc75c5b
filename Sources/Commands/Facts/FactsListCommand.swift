import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Quantities
import Rendering

/// `abide facts list`: how facts stand, and until when they are told and answered.
struct FactsListCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List facts: how each stands, and until when it may be told and answered.",
    discussion: """
      With data, limits are known of facts that name no time too, and each fact is held against its row.

      EXAMPLE
        abide facts list desk.agreement.md --facts desk.facts.md --data tickets=tickets.csv \\
          --without outages --without maintenance
      """
  )

  /// How results are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var options: DataOptions

  @OptionGroup var facts: FactsOptions

  @Option(help: "How results are written: text or json.")
  var format: Format = .text

  func validate() throws {
    if facts.facts.isEmpty { throw ValidationError("name the texts of facts with --facts") }
  }

  func run(on console: Console) throws -> ExitStatus {
    guard let docket = try docket(on: console) else { return .wrongText }
    let report = FactsReport(docket.agreement, docket.docket)
    switch format {
    case .text: console.write(TextDrawer.draw(report.page))
    case .json: console.writeLine(report.json.indented)
    }
    return .done
  }

  private typealias Found = (agreement: LoadedText, docket: FactDocket)
  private typealias LoadedText = FactsReport.Text

  private func docket(on console: Console) throws -> Found? {
    if options.data.isEmpty, options.packed == nil, options.state == nil {
      guard let agreement = try AgreementFile.load(options.agreement, on: console),
        let book = try FactsFiles.read(facts.facts, for: agreement, on: console)
      else { return nil }
      let knownAt = try facts.asKnownAt.map {
        try LoadedAgreement.cutOff($0, in: agreement.zone)
      }
      let docket = FactDocket(book, agreement, knownAt: knownAt)
      for finding in FactsFiles.late(docket) { console.complainLine(finding.full) }
      return (FactsReport.Text(agreement), docket)
    }
    guard let amended = try AmendedAgreement.open(options, wantsDigests: false, on: console),
      let filed = try FiledFacts.open(facts, for: amended, on: console)
    else { return nil }
    let text = amended.texts[amended.texts.count - 1]
    return (FactsReport.Text(text.agreement), filed.docket)
  }
}
