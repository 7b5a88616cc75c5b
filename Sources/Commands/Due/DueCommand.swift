import Agreements
import ArgumentParser
import Diagnostics
import Measuring
import Quantities
import Revisions
import Rendering
import ServiceHours
import Settlement

/// `abide due`: open clocks by time left, whose turn it is, and what a miss would cost.
struct DueCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List the open clocks by when they fall due, and what a miss of each would cost.",
    discussion: """
      What a miss costs is the credit of the period if the clock is missed, less the credit if it is \
      met, everything else as it stands.

      EXAMPLE
        abide due desk.agreement.md --data tickets=tickets.csv --without outages \\
          --without maintenance --at '2026-05-06 09:00' --within '8 h'
      """
  )

  /// How results are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @OptionGroup var options: DataOptions

  @OptionGroup var figures: FiguresOptions

  // Whatever follows is the span, so that one with a minus sign is told what is wrong with it.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Only clocks that fall due within so much time by the wall clock, or are late: '8 h', '45 min'.",
      valueName: "span"
    )
  )
  var within: String?

  @Option(help: "How results are written: text, json or csv.")
  var format: Format = .text

  func run(on console: Console) throws -> ExitStatus {
    let span = try within.map { try horizon($0) }
    guard
      let amended = try AmendedAgreement.open(
        options,
        figures: figures.figures,
        wantsDigests: false,
        on: console
      )
    else {
      return .wrongText
    }
    let report = try amended.due(within: span)
    switch format {
    case .text: console.write(TextDrawer.draw(report.page))
    case .json: console.writeLine(report.json.indented)
    case .csv: console.write(report.csv)
    }
    return .done
  }

  private func horizon(_ text: String) throws -> Span {
    guard !text.hasPrefix("-") else {
      throw ValidationError(
        "--within \(text): give a length of time without a sign; clocks that are late are listed anyway"
      )
    }
    do throws(TimeSyntaxError) {
      return try TimeText.span(text)
    } catch {
      throw ValidationError("--within \(text): \(error.message)")
    }
  }
}
