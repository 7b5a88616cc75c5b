import Agreements
import ArgumentParser
import Diagnostics
import Invoicing
import Quantities
import Rendering
import Revisions

/// `abide price`: what an agreement costs over its term, at best and at worst.
struct PriceCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "price",
    abstract:
      "Say what an agreement costs over its term at a volume, at most and after all credits.",
    discussion: """
      Every period is charged as `abide invoice` charges it, as if it had the volume that is given: once with every \
      level met, and once with every credit at its most. Nothing that is not given is guessed.

      EXAMPLE
        abide price studio.agreement.md --volume visit.made=12 --volume design=30
      """
  )

  /// How results are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, html
  }

  @Argument(help: "The agreement; amendments beside it are applied.")
  var agreement: String

  @Option(
    help: ArgumentHelp(
      "How much every period has of an event, of hours at a rate, or of a series. Repeat it.",
      valueName: "name=number"
    )
  )
  var volume: [VolumeArgument] = []

  @OptionGroup var figures: FiguresOptions

  @Option(
    help: ArgumentHelp(
      "The last day that is priced; usually the last of the term.",
      valueName: "date"
    )
  )
  var until: DateArgument?

  @Option(help: "How results are written: text, json or html.")
  var format: Format = .text

  func run(on console: Console) throws -> ExitStatus {
    guard let agreement = try lastText(on: console),
      let known = try FiguresFiles.read(figures.figures, for: agreement, on: console)
    else { return .wrongText }
    let volumes = try Volumes(volume, agreement)
    let forecast = try Forecast(agreement, volumes, known, until: until?.date)
    let report = ForecastReport(
      agreement,
      try forecast.invoices(),
      volumes: volumes.entries.map { ($0.name, $0.amount, $0.unit) },
      provenance: Provenance(agreement, hash: FileDigest.text)
        .resting(on: known, hash: FileDigest.text)
    )
    switch format {
    case .text: console.write(TextDrawer.draw(report.page))
    case .json: console.writeLine(report.json.indented)
    case .html: console.write(HTMLDrawer.draw(report.page))
    }
    return .done
  }

  // What is still to come is priced by the text that is in force last.
  private func lastText(on console: Console) throws -> Agreement? {
    let source = try TextFile.read(agreement)
    let text = try AmendedText.withAmendments(beside: source)
    guard let versions = text.textVersions(on: console) else {
      if text.hasErrors { AgreementFile.tellNothingRan(source, on: console) }
      return nil
    }
    return versions.versions[versions.versions.count - 1].agreement
  }
}
