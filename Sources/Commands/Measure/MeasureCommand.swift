import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Quantities
import Rendering

/// `abide measure`: what levels attained, and how each clock stands.
struct MeasureCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measure the levels of an agreement, or every clock of every subject.",
    discussion: """
      A period longer than the agreement's own is measured period by period.

      EXAMPLES
        abide measure desk.agreement.md --period 2026-03 \\
          --data tickets=tickets.csv --without outages --without maintenance
        abide measure desk.agreement.md --period 2026-03 --subjects --format csv \\
          --data tickets=tickets.csv --without outages --without maintenance
      """
  )

  /// How results are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @OptionGroup var options: DataOptions

  @Option(help: "A month, quarter or year: 2026-03, 2026-Q1, 2026; or several: 2026-03..2026-08.")
  var period: PeriodsArgument

  @Flag(help: "One line a subject and clock: every run that touches the period.")
  var subjects = false

  @Option(help: "How results are written: text, json or csv.")
  var format: Format = .text

  func run(on console: Console) throws -> ExitStatus {
    guard let loaded = try LoadedAgreement.open(options, wantsDigests: false, on: console) else {
      return .wrongText
    }
    let periods =
      subjects && loaded.agreement.periods == nil
      ? period.split(by: period.first.length) : try loaded.settlementPeriods(in: period)
    let measurement = loaded.measure(
      periods,
      wantsSubjects: subjects,
      wantsLists: format == .json
    )
    let version = loaded.provenance.textVersion
    if subjects {
      let report = SubjectsReport(loaded.agreement, measurement, textVersion: version)
      switch format {
      case .text: console.write(TextDrawer.draw(report.page))
      case .json: console.writeLine(report.json.indented)
      case .csv: console.write(report.csv)
      }
    } else {
      let report = ReadingsReport(loaded.agreement, measurement, textVersion: version)
      switch format {
      case .text: console.write(TextDrawer.draw(report.page))
      case .json: console.writeLine(report.json.indented)
      case .csv: console.write(report.csv)
      }
    }
    return .done
  }
}
