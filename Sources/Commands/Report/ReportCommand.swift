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

  @Option(help: "What the report is for: monthly, review or portfolio.")
  var kind: ReportKind = .monthly

  @Option(
    help: ArgumentHelp(
      "Of a portfolio: the text in which managers comment on misses; new misses are added to it.",
      valueName: "file"
    )
  )
  var comments: String?

  func validate() throws {
    try output.check()
    if comments != nil, kind != .portfolio {
      throw ValidationError("--comments are on the misses of a portfolio: give --kind portfolio")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    guard let page = try page(on: console) else { return .wrongText }
    try output.write(page, on: console)
    return .done
  }

  private func page(on console: Console) throws -> Page? {
    if kind == .portfolio { return try portfolio(on: console) }
    let maker = ReportMaker(
      options: options,
      figures: figures.figures,
      facts: facts,
      periods: period,
      console: console
    )
    return try maker.page(kind)
  }

  private func portfolio(on console: Console) throws -> Page? {
    guard period.first == period.last else {
      throw ValidationError("a portfolio is of one period, and \(period) is several")
    }
    guard facts.facts.isEmpty, figures.figures.isEmpty, options.packed == nil, options.state == nil
    else {
      throw ValidationError(
        "a portfolio settles a folder from its exports alone: leave out --facts, --figures, --packed and --state"
      )
    }
    return try PortfolioMaker(
      folder: options.agreement,
      source: options.source,
      period: period.first,
      comments: comments,
      console: console
    ).page()
  }
}
