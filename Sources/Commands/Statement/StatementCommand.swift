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

  @Option(help: "The period: 2026-03, 2026-Q1 or 2026, as the agreement settles.")
  var period: PeriodArgument

  @Option(help: "How the statement is written: text, json, csv or html.")
  var format: StatementForm = .text

  func run(on console: Console) throws -> ExitStatus {
    guard let amended = try AmendedAgreement.open(options, on: console) else { return .wrongText }
    let statement = try amended.statement(of: period.period)
    console.write(format.text(of: statement, amended.text(governing: period.period).provenance))
    return .done
  }
}

extension AmendedAgreement {
  /// The statement of one settlement period, under the text that governs it.
  /// - Throws: `ValidationError` when it is none, or the agreement is not in force in it.
  func statement(of period: CalendarPeriod) throws -> Statement {
    let text = text(governing: period)
    let periods = try text.settlementPeriods(in: PeriodsArgument(period))
    guard let length = text.agreement.periods, length == period.length else {
      let names = periods.prefix(4).map(\.description).joined(separator: ", ")
      throw ValidationError("a statement is of one period; \(period) has several: \(names) …")
    }
    let measured = try measure(periods, by: versions.governing(period)).periods.first
    guard let measured else {
      throw ValidationError("\(text.agreement.id) has nothing to state for \(period)")
    }
    var statement = Statement(
      text.agreement,
      measured,
      cutOff: text.cutOff,
      receipts: text.log.receipts
    )
    statement.duties = text.duties(onlyTold: true).readings(dueIn: period).all
    return statement
  }
}
