import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Quantities
import Rendering
import Settlement

/// `abide close`: a period of every agreement of a folder, from one reading of each file.
struct CloseCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Settle a period of every agreement in a folder, reading each file once.",
    discussion: """
      A feed with the line `agreement: by COLUMN` sends each row to the agreement that claims the \
      account in that column. Nothing is closed when a text is wrong, when two agreements claim one \
      account, or when a file cannot be read.

      EXAMPLE
        abide close 2026-03 agreements --at 2026-04-05T00:00:00Z \\
          --data tickets=tickets.csv --data outages=outages.csv --output statements \\
          --facts agreements/harrow.facts.md
      """
  )

  /// How the close is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The period: 2026-03, 2026-Q1 or 2026.")
  var period: PeriodArgument

  @Argument(help: "The folder of the agreements: every file in it that ends in .agreement.md.")
  var folder: String

  @OptionGroup var source: SourceOptions

  @OptionGroup var facts: FactsOptions

  @Option(help: "How the close is written: text or json.")
  var format: Format = .text

  @Option(help: ArgumentHelp("A folder to write each statement to.", valueName: "folder"))
  var output: String?

  @Option(help: "How each statement is written: text, json, csv or html.")
  var statements: StatementForm = .text

  func validate() throws {
    if source.data.isEmpty, source.without.isEmpty {
      throw ValidationError("no data: give --data FEED=FILE for each feed of the agreements")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let folder = FolderClosing(
      period: period.period,
      folder: folder,
      source: source,
      facts: facts,
      form: output == nil ? nil : statements,
      wantsLists: output != nil,
      console: console
    )
    guard let (roster, outcomes, closed) = try folder.close() else { return .wrongText }
    if let output { try StatementFolder(path: output).write(closed, period.period, statements) }
    let report = report(roster, outcomes, closed)
    switch format {
    case .text: console.write(TextDrawer.draw(report.page))
    case .json: console.writeLine(report.json.indented)
    }
    return .done
  }

  private func report(
    _ roster: Roster,
    _ outcomes: [FileOutcome],
    _ closed: [Closing.Closed]
  ) -> CloseReport {
    CloseReport(
      period: period.period,
      isCutOffGiven: source.at != nil,
      files: outcomes.map { $0.report(roster) },
      closed: closed.flatMap { closed in
        closed.parts.enumerated().map { place, part in
          .init(
            part.statement,
            textVersion: part.provenance.textVersion,
            part: closed.parts.count > 1 ? place + 1 : nil
          )
        }
      },
      others: roster.others.map { .init(agreement: $0.agreement, reason: $0.reason) }
    )
  }
}

extension FileOutcome {
  /// What the report says of the file.
  fileprivate func report(_ roster: Roster) -> CloseReport.File {
    CloseReport.File(
      feed: shared.feed.name,
      name: name,
      digest: digest,
      isRouted: shared.feed.accountColumn != nil,
      agreements: shared.users.count,
      rows: tally.rows,
      routed: routed,
      refused: refused,
      strays: tally.unrouted.map { account, rows in
        .init(account: account, rows: rows, reason: roster.reason(for: account))
      }
    )
  }
}
