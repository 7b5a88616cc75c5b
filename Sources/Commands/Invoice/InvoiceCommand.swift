import ArgumentParser
import Diagnostics
import Invoicing
import Measuring
import Rendering

/// `abide invoice`: what a period costs, less its credits, line by line.
struct InvoiceCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "invoice",
    abstract: "Charge what a period costs, less credits, and print its invoice.",
    discussion: """
      Charges come of the text's prices, credits from the months they were earned in. Every line says how it came \
      about and which words it stands on; what is not known is said, and never guessed.

      EXAMPLE
        abide invoice studio.agreement.md --period 2026-03 --data visits=visits.csv \\
          --figures 2026.figures.md --format csv > march.csv
      """
  )

  @OptionGroup var options: DataOptions

  @OptionGroup var figures: FiguresOptions

  @Option(help: "The period: 2026-03, 2026-Q1 or 2026, as the agreement settles.")
  var period: PeriodArgument

  @Option(help: "How the invoice is written: text, json, csv or html.")
  var format: StatementForm = .text

  func run(on console: Console) throws -> ExitStatus {
    guard
      let amended = try AmendedAgreement.open(options, figures: figures.figures, on: console)
    else { return .wrongText }
    let (invoice, text): (Invoice, LoadedAgreement)
    do {
      (invoice, text) = try amended.invoice(of: period.period)
    } catch let refusal as UnsettledTexts {
      console.complainLine(refusal.message)
      return .wrongText
    }
    let report = InvoiceReport(invoice, text.log.receipts, provenance: text.provenance) {
      FileDigest.text(of: Array($0.utf8))
    }
    switch format {
    case .text: console.write(TextDrawer.draw(report.page))
    case .json: console.writeLine(report.json.indented)
    case .csv: console.write(report.csv)
    case .html: console.write(HTMLDrawer.draw(report.page))
    }
    return .done
  }
}
