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
    let threads = source.threads ?? Threads.usual
    guard let agreements = try AgreementFolder.load(folder, threads: threads, on: console) else {
      return .wrongText
    }
    let roster = Roster(agreements, period: period.period)
    guard roster.tellCopies(in: period.period, on: console) else {
      console.complainLine("\(folder): nothing was closed, since an agreement stands there twice")
      return .wrongText
    }
    guard roster.tellClaims(in: period.period, on: console) else {
      console.complainLine("\(folder): nothing was closed, since accounts are claimed twice")
      return .wrongText
    }
    guard roster.tellOtherRows(on: console) else {
      console.complainLine("\(folder): nothing was closed, since texts read the data differently")
      return .wrongText
    }
    try checkCutOff(roster)
    try tellNobody(roster)
    let told = try FactsOfClose(facts, roster, on: console)
    let files = try SharedFile.all(source, roster, on: console)
    let reader = SharedReader(
      agreements: roster.closing,
      threads: threads,
      wantsDigests: true,
      console: console
    )
    guard let (logs, outcomes) = try reader.read(files) else { return .wrongText }
    let closing = Closing(
      period: period.period,
      at: source.at,
      without: source.without,
      form: output == nil ? nil : statements,
      threads: threads,
      facts: told.texts,
      console: console
    )
    let closed: [Closing.Closed]
    switch try closing.close(roster.texts, logs) {
    case .closed(let all): closed = all
    case .nothingHappened:
      console.complainLine("nothing happened in the data, so there is no cut-off; give --at")
      return .wrongText
    case .wrongFacts:
      console.complainLine("\(folder): nothing was closed, since facts are wrong")
      return .wrongText
    }
    if let output { try StatementFolder(path: output).write(closed, period.period, statements) }
    let report = report(roster, outcomes, closed)
    switch format {
    case .text: console.write(TextDrawer.draw(report.page))
    case .json: console.writeLine(report.json.indented)
    }
    return .done
  }

  // Told before the data is read, which may take long.
  private func checkCutOff(_ roster: Roster) throws {
    guard let at = source.at else { return }
    for agreement in roster.closing {
      _ = try LoadedAgreement.cutOff(at, in: agreement.zone)
    }
  }

  private func tellNobody(_ roster: Roster) throws {
    guard roster.closing.isEmpty else { return }
    let reasons = roster.others.prefix(4).map { "\($0.agreement.id) \($0.reason)" }
    let more = roster.others.count > 4 ? "; …" : ""
    throw ValidationError(
      "\(folder) has nothing to close for \(period.period): " + reasons.joined(separator: "; ")
        + more
    )
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
