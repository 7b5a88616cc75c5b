import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Quantities
import Revisions
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
    guard let amended = try AmendedAgreement.open(options, wantsDigests: false, on: console) else {
      return .wrongText
    }
    if subjects {
      write(subjectsReport(amended, try periods(amended, mayBeAny: true)), on: console)
    } else {
      write(try readingsReport(amended, try periods(amended, mayBeAny: false)), on: console)
    }
    return .done
  }

  private func periods(
    _ amended: AmendedAgreement,
    mayBeAny: Bool
  ) throws -> [CalendarPeriod] {
    let text = amended.text(governing: period.last)
    if mayBeAny, text.agreement.periods == nil { return period.split(by: period.first.length) }
    return try text.settlementPeriods(in: period)
  }

  private func subjectsReport(
    _ amended: AmendedAgreement,
    _ periods: [CalendarPeriod]
  ) -> SubjectsReport {
    let parts = amended.subjects(in: periods).map { text, measurement in
      SubjectsReport.Part(
        text.agreement,
        measurement,
        textVersion: text.provenance.textVersion
      )
    }
    return SubjectsReport(parts.dropLast(), parts[parts.count - 1])
  }

  private func readingsReport(
    _ amended: AmendedAgreement,
    _ periods: [CalendarPeriod]
  ) throws -> ReadingsReport {
    if let split = periods.first(where: { amended.versions.parts(of: $0).count > 1 }) {
      throw ValidationError(told(split, amended))
    }
    let places = periods.map(amended.versions.lastGoverning)
    guard let place = places.first, places.allSatisfy({ $0 == place }) else {
      throw ValidationError(
        "\(period) is governed by several texts of the agreement: "
          + amended.versions.stretches(of: periods).joined(separator: ", ")
          + "; measure one of these"
      )
    }
    return ReadingsReport(
      amended.texts[place].agreement,
      try amended.measure(periods, by: place, wantsLists: format == .json),
      textVersion: amended.texts[place].provenance.textVersion
    )
  }

  private func told(_ split: CalendarPeriod, _ amended: AmendedAgreement) -> String {
    let parts = amended.versions.parts(of: split).map { "\($0.first) to \($0.last)" }
    return
      "\(split) is split by a change into \(parts.joined(separator: " and ")); `abide statement` "
      + "reads each by itself"
  }

  private func write(_ report: SubjectsReport, on console: Console) {
    switch format {
    case .text: console.write(TextDrawer.draw(report.page))
    case .json: console.writeLine(report.json.indented)
    case .csv: console.write(report.csv)
    }
  }

  private func write(_ report: ReadingsReport, on console: Console) {
    switch format {
    case .text: console.write(TextDrawer.draw(report.page))
    case .json: console.writeLine(report.json.indented)
    case .csv: console.write(report.csv)
    }
  }
}
