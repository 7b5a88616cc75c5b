import ArgumentParser

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
        abide invoice studio.agreement.md --period 2026-04 --data visits=visits.csv \\
          --figures 2026.figures.md --after sent --format json > 2026-04.json
      """
  )

  @OptionGroup var options: DataOptions

  @OptionGroup var figures: FiguresOptions

  @OptionGroup var facts: FactsOptions

  @Option(help: "The period: 2026-03, 2026-Q1 or 2026, as the agreement settles.")
  var period: PeriodArgument

  @Option(
    name: .long,
    help: ArgumentHelp(
      "An invoice that was sent before, as JSON, or a folder of them: what it came to otherwise is corrected. Repeat it.",
      valueName: "file"
    )
  )
  var after: [String] = []

  @Option(
    help:
      "How the invoice is written: text, json, csv, html, or journal for plain-text accounting."
  )
  var format: InvoiceForm = .text

  func run(on console: Console) throws -> ExitStatus {
    let maker = InvoiceMaker(
      options: options,
      figures: figures.figures,
      period: period.period,
      console: console
    )
    guard let report = try maker.make(facts, after: after)?.report else { return .wrongText }
    console.write(format.text(of: report))
    return .done
  }
}
