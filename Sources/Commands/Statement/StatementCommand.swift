import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Quantities
import Revisions
import Settlement

/// `abide statement`: what a period comes to, line by line.
struct StatementCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement",
    abstract: "Measure and settle a period, and print its statement.",
    discussion: """
      Every line has an id; `abide explain … --line ID` says why it is what it is. A level that was \
      missed is not an error.

      EXAMPLE
        abide statement desk.agreement.md --period 2026-03 \\
          --data tickets=tickets.csv --data outages=outages.csv \\
          --data maintenance=maintenance.csv --format html > march.html
      """
  )

  @OptionGroup var options: DataOptions

  @OptionGroup var figures: FiguresOptions

  @OptionGroup var facts: FactsOptions

  @Option(help: "The period: 2026-03, 2026-Q1 or 2026, as the agreement settles.")
  var period: PeriodArgument

  @Option(
    help: ArgumentHelp(
      "An earlier statement of the period, as JSON: what is said otherwise is told cause by cause.",
      valueName: "file"
    )
  )
  var restates: String?

  @Option(help: "How the statement is written: text, json, csv or html.")
  var format: StatementForm = .text

  func run(on console: Console) throws -> ExitStatus {
    guard
      let amended = try AmendedAgreement.open(
        options,
        figures: figures.figures,
        on: console
      )
    else { return .wrongText }
    let maker = StatementMaker(
      options: options,
      figures: figures.figures,
      period: period.period,
      console: console
    )
    let first = try restates.flatMap { try StatedDocument.read($0, on: console) }
    if restates != nil, first == nil { return .wrongText }
    guard let made = try maker.make(amended, facts, restating: first) else {
      return .wrongText
    }
    let hindsight =
      format == .html && made.parts.count == 1 ? made.amended.hindsight(of: period.period) : nil
    console.write(
      format.text(of: made.parts, restating: made.restatement, beside: hindsight)
    )
    return .done
  }
}
