import Agreements
import ArgumentParser
import Quantities
import Rendering

/// `abide report`: what the sides read and talk about at the end of a month or a quarter.
struct ReportCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Draw the report of a period: levels, misses, credits, duties, dates ahead.",
    discussion: """
      HTML goes to standard output without --output. PDF is made by WeasyPrint and PPTX by pandoc, which have \
      packages of these names.

      EXAMPLES
        abide report desk.agreement.md --period 2026-03 --data tickets=tickets.csv \\
          --data outages=outages.csv --data maintenance=maintenance.csv -o march.pdf
        abide report desk.agreement.md --kind review --period 2026-Q1 --data tickets=tickets.csv \\
          --data outages=outages.csv --data maintenance=maintenance.csv -o first-quarter.html
      """
  )

  @OptionGroup var options: DataOptions

  @OptionGroup var figures: FiguresOptions

  @OptionGroup var facts: FactsOptions

  @OptionGroup var output: ReportOutput

  @Option(help: "A month, quarter or year: 2026-03, 2026-Q1, 2026; or several: 2026-01..2026-06.")
  var period: PeriodsArgument

  @Option(help: "What the report is for: monthly, review, friction or portfolio.")
  var kind: ReportKind = .monthly

  @Option(
    help: ArgumentHelp(
      "Of a portfolio: the text in which managers comment on misses; new misses are added to it.",
      valueName: "file"
    )
  )
  var comments: String?

  @Option(
    help: ArgumentHelp(
      "A report that the agreement asks for: its text decides what is in it.",
      valueName: "name"
    )
  )
  var report: String?

  @Option(
    help: ArgumentHelp(
      "The text with what people write into a report that no rows tell; what is missing is added to it.",
      valueName: "file"
    )
  )
  var words: String?

  @Option(
    help: ArgumentHelp(
      "When the report is delivered: a row is added to the text of --deliveries, which does its duty.",
      valueName: "instant"
    )
  )
  var delivered: String?

  func validate() throws {
    try output.check()
    if comments != nil, kind != .portfolio {
      throw ValidationError("--comments are on the misses of a portfolio: give --kind portfolio")
    }
    if report != nil, kind != .monthly {
      throw ValidationError("--report says what the report is: leave out --kind")
    }
    if report == nil, kind != .friction, words != nil || delivered != nil {
      throw ValidationError("--words and --delivered go with --report, a report of the agreement")
    }
    if delivered != nil, options.deliveries == nil {
      throw ValidationError("--delivered is kept in the text of --deliveries: name one")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    if delivered != nil, let path = options.deliveries,
      try DeliveryFile.textIfPresent(path).isEmpty
    {
      try TextFile.write(DeliveryText.head, to: path)
    }
    guard let page = try page(on: console) else { return .wrongText }
    try output.write(page, on: console)
    guard let delivered, let path = options.deliveries else { return .done }
    let digest = FileDigest.text(of: Array(HTMLDrawer.draw(page).utf8))
    return try keep(delivered, String(digest.prefix(12)), in: path, on: console)
  }

  /// The name of the report of the agreement that is asked for, or nil where a kind says what is in it.
  private var named: String? { report ?? (kind == .friction ? "friction" : nil) }

  // Read anew, since nothing else that is going on may be lost.
  private func keep(
    _ delivered: String,
    _ digest: String,
    in path: String,
    on console: Console
  ) throws -> ExitStatus {
    guard let amended = try AmendedAgreement.open(options, wantsDigests: false, on: console) else {
      return .wrongText
    }
    let asked = try AskedReport(named ?? "", period, amended)
    let text = try DeliveryFile.textIfPresent(path)
    try TextFile.write(try asked.delivered(at: delivered, digest: digest, in: text), to: path)
    return .done
  }

  private func page(on console: Console) throws -> Page? {
    if kind == .portfolio { return try portfolio(on: console) }
    let maker = ReportMaker(
      options: options,
      figures: figures.figures,
      facts: facts,
      periods: period,
      words: words,
      console: console
    )
    return try named.map { try maker.page(of: $0) } ?? maker.page(kind)
  }

  private func portfolio(on console: Console) throws -> Page? {
    guard period.first == period.last else {
      throw ValidationError("a portfolio is of one period, and \(period) is several")
    }
    guard figures.figures.isEmpty, options.packed == nil, options.state == nil,
      options.deliveries == nil
    else {
      throw ValidationError(
        "a portfolio settles a folder from its exports alone: leave out --figures, --packed, --state and --deliveries"
      )
    }
    return try PortfolioMaker(
      folder: options.agreement,
      source: options.source,
      facts: facts,
      period: period.first,
      comments: comments,
      console: console
    ).page()
  }
}
